/** What holds the name of a party or a sector and is none of the list: 民建联 of Hong Kong, 归侨联谊会, 老科协, the 农工委 of a congress, 港区代表团 of a city with a port. */
export const notParties: readonly string[] = ['民建联', '老科协', '供销社', '合作社', '报社', '出版社', '旅行社', '通讯社', '侨联谊', '台联谊', '青联谊', '妇联谊', '农工委', '港区代表团'];
