/**
 * Words beside which a text tells who or where somebody is, in the languages of the residents and as
 * they are typed without marks. In lower case; a space stands for any.
 */

/** Stand before a name. Short ones are no names without a capital behind them. */
export const TITLES = [
  ...["anh", "chị", "ông", "bà", "cô", "chú", "bác", "cậu", "dì", "thím", "mợ", "em", "cháu"],
  ...["chi", "ong", "ba", "co", "chu", "bac", "cau", "di", "thim", "mo", "chau", "ban", "bạn"],
  ...["thằng", "con", "tên", "gã", "lão", "mụ", "thầy", "đại ca", "vợ", "chồng", "nhà", "họ"],
  ...["thang", "ten", "ga", "lao", "mu", "thay", "dai ca", "vo", "chong", "nha", "ho"],
  ...["mr", "mrs", "ms", "miss", "mister", "dr", "prof", "uncle", "aunt", "auntie", "sir"],
  ...["madam", "boss", "captain", "officer", "brother", "sister", "teacher"],
];

/** Behind these the next words are a name, with a capital or not. */
export const NAMED = [
  ...["tên là", "họ tên", "họ và tên", "biệt danh", "biệt hiệu", "ten la", "ho ten", "biet danh"],
  ...["name is", "named", "nickname", "nicknamed", "alias", "aka"],
];

/** Behind these a capital, or a quotation mark, begins a name. */
export const CALLED = ["gọi là", "goi la", "tự xưng", "tu xung", "called", "calls himself"];

/** Vietnamese family names, the common ones. */
export const FAMILIES = [
  ...["nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ"],
  ...["hồ", "ngô", "dương", "lý", "trương", "đinh", "lâm", "trịnh", "đoàn", "cao", "hà", "tạ"],
  ...["lương", "tô", "châu", "mai", "đào", "thái", "phùng", "quách", "tăng", "kiều"],
  ...["nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ngo"],
  ...["duong", "ly", "truong", "dinh", "lam", "trinh", "doan", "ta", "luong", "dao"],
];
export const MIDDLES = ["văn", "thị", "van", "thi"];

/** Before these names stand streets and places, not persons. */
export const PLACES = [
  ...["đường", "phố", "phường", "xã", "chợ", "cầu", "trường", "quận", "huyện", "tỉnh", "bến"],
  ...["thành phố", "bệnh viện", "công viên", "thị xã", "thị trấn", "ngã tư", "ngã ba", "cảng"],
  ...["duong", "pho", "phuong", "cho", "cau", "truong", "quan", "huyen", "tinh", "tp"],
];
/** Places that begin like a family name. */
export const NO_NAMES = [
  ...["hà nội", "hà tĩnh", "hà nam", "hà giang", "hồ chí minh", "cao bằng", "lâm đồng"],
  ...["ha noi", "ha tinh", "ho chi minh", "cao bang", "lam dong", "thái bình", "thái nguyên"],
];

/** A number behind these is that of a house, a room, or a lane. */
export const HOUSES = [
  ...["số nhà", "nhà số", "số", "ngõ", "ngách", "hẻm", "kiệt", "phòng", "căn hộ", "căn", "lô"],
  ...["tổ", "xóm", "so nha", "nha so", "so", "ngo", "ngach", "hem", "kiet", "phong", "can ho"],
  ...["house", "house no", "house number", "room", "room no", "apartment", "apt", "flat", "unit"],
  ...["lane", "alley", "block", "building", "door", "no", "number"],
];
export const STREETS = ["street", "st", "road", "rd", "lane", "avenue", "ave", "alley"];

/** A number near behind these is a plate, or a part of one. */
export const PLATES = [
  ...["biển số", "biển kiểm soát", "biển", "bks", "đuôi", "bien so", "bien kiem soat", "bien"],
  ...["plate", "number plate", "licence plate", "license plate", "registration"],
  ...["车牌", "車牌", "尾号", "尾號", "번호판", "차량번호", "차 번호"],
];

/** A number before these is money. */
export const MONEY = ["đ", "đồng", "dong", "vnd", "vnđ", "usd", "nghìn", "triệu", "trieu", "won"];

/** A telephone number in words has many of these in a row. */
export const DIGITS = [
  ...["không", "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín"],
  ...["khong", "mot", "bon", "tu", "nam", "sau", "bay", "tam", "chin"],
  ...["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
];
/** Single characters. */
export const DIGIT_CHARACTERS = "零〇一二三四五六七八九幺공영일이삼사오육륙칠팔구";

/** Chinese and Korean write the title behind the name. */
export const HAN_FAMILIES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭罗羅梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭" +
  "田董潘袁于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈韦韋邹鄒熊秦邱江尹薛" +
  "段雷侯史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴武戴莫孔汤湯阮";
export const HAN_TITLES = [
  ...[
    "先生",
    "女士",
    "小姐",
    "太太",
    "老板",
    "老闆",
    "师傅",
    "師傅",
    "老师",
    "老師",
    "经理",
    "經理",
  ],
  ...["总", "總", "哥", "姐", "叔", "阿姨", "警官", "医生", "醫生"],
];
export const HAN_NAMED = ["名叫", "叫做", "外号", "外號", "绰号", "綽號", "姓名"];
export const HAN_CALLED = ["叫", "姓"];
export const HAN_HOUSES = [
  "号",
  "號",
  "室",
  "弄",
  "栋",
  "棟",
  "幢",
  "单元",
  "單元",
  "巷",
  "楼",
  "樓",
];
export const HANGUL_FAMILIES =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추";
export const HANGUL_TITLES = [
  ...[
    "씨",
    "사장",
    "선생",
    "아저씨",
    "아줌마",
    "아주머니",
    "대리",
    "과장",
    "부장",
    "이모",
    "삼촌",
    "형님",
  ],
];
export const HANGUL_NAMED = ["이름은", "이름이", "별명은", "별명이"];
export const HANGUL_HOUSES = ["번지", "호실", "호", "동", "층"];
