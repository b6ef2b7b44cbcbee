/** Characters that end no given name, but open the words that follow one (靳磊带了图纸, 甘露也说). One string of them. */
export const notNameEnds: readonly string[] = [
  '等份并坐叹嫁住带拿说提问讲称吗呢吧也就都还又再则把将对给被让叫着没很于去您你我他她它那哪谁每各但却或既即在掏翻递指喊副总以谈不签踮凑攥捧拄搓跟替接打话',
];
/** Characters that a body's or a place's name ends in, and no person's. One string of them. */
export const bodyEnds: readonly string[] = ['时会局院部厅处委署所站厂镇乡村县市省区校组馆店族籍寺庙'];
