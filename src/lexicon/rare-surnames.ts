/** Single-character surnames that are seldom met and often words: one opens a name only where the place speaks for a name. */
export const rareSurnames: readonly string[] = [
  '雒盍应水刀禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭才折竺钮',
  '令源买底郤玛揆妫芈銮缑沐岩冒咸笪濮宇鱼后候过仉苍厍蓟终洪怀尕拜藏泽仁扎格央嘎其达次洛多旦朗雪娜木鄂佴青祭布步幕种笃凤慈毋随撒忻汝渠巢牧暨逄邴蒯逢郏慎弓禄钭阎桓肇谯郄乜隗迮撖尢赖占招郗蔚訾竹茆蹇昌滑睢帖苌僧甫荀淦呙禤暴',
  '槐矫冮靖訚鄞羿酆贝贲诸汲糜宓蓬仰秋韶籍莘贡扶堵宰郦却璩寿习宦庾弘邛殳沃越夔融虎綦隽褟郈操税妥者庹纳侬苻翦禚腰侴麹俎畅攸揣斐杞柘焉衷锺镡郐郯粘謇遆郇爨佼姒郓郅楮弋孛圣黑玄锁须舍么仵俟偰兀恽戢斛旷昂炅眭皋邗邳郧颉代钊毌绛农海闪贠字茶俸稽续寸归拓求喇啜蔄睦卯',
];
/** Surnames that are words nearly everywhere: one opens a name only behind a post and before two characters that given names are made of. */
export const wordSurnames: readonly string[] = ['户能别双通充法松经益钦墨洒勉督伯滚火'];
