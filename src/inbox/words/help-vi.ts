/** Texts of the help about each page, loaded when it is asked for. “…” is always a text of the inbox. */
export const helpVi = {
  title: "Trang này dùng thế nào",
  keys: "Phím tắt của trang này",
  handbook: "Sổ tay cán bộ",
  close: "Đóng",
  /** For each page: what it is for, what to do first, what to avoid, whom to ask. */
  pages: {
    tips: [
      "Đây là danh sách tin báo của đơn vị. Tin khẩn và tin có trả lời chưa đọc đứng đầu.",
      "Đầu ca: xem “Khẩn”, rồi “Có trả lời”, rồi “Mới”.",
      "Mở tin, đọc, bấm “Nhận xử lý”, đặt trạng thái. Còn thiếu điều gì thì viết một câu hỏi.",
      "Người báo tin thấy trạng thái, lời nhắn và câu hỏi. Họ không thấy “Ghi chú riêng”.",
      "Đừng hỏi họ là ai, đừng chụp màn hình, đừng chép nội dung ra ngoài.",
      "Tin không mở được, hoặc bị báo là đã thay nội dung: dừng lại và báo trưởng đơn vị.",
    ],
    practice: [
      "Trang này để tập làm với một tin bịa đặt. Không ai khác thấy và không có gì được gửi đi.",
      "Bấm “Mở tin mẫu” rồi làm lần lượt các bước.",
      "Cứ thử cả điều không được làm, như hỏi tên người báo: máy sẽ cảnh báo.",
      "Rời trang là mọi thứ biến mất. Làm lại bao nhiêu lần cũng được.",
    ],
    deadlines: [
      "Trang này nhắc những tin sắp đến hạn hoặc đã quá hạn, và có lịch các ngày hết hạn.",
      "Xem tin quá hạn trước: bấm vào tin để mở và xử lý.",
      "Cần thêm thời gian thì mở tin và đề nghị gia hạn. Trưởng đơn vị xác nhận mới có hiệu lực.",
      "Đừng kết thúc một tin chỉ để hết nhắc.",
    ],
    notices: [
      "Đây là các thông báo gửi đến người dân đã đăng ký, mới nhất ở trên.",
      "Bấm “Soạn thông báo” để viết. Một cán bộ khác phê duyệt thì thông báo mới được gửi.",
      "Viết sai: bấm “Sửa”, người đã nhận được báo. Đang gửi mà thấy sai thì tạm dừng ngay, không cần người thứ hai.",
      "Đừng ghi tên, số điện thoại hay điều gì lấy từ tin báo.",
      "Chưa chắc có nên gửi không: hỏi trưởng đơn vị trước.",
    ],
    "notices/new": [
      "Trang này để soạn một thông báo cho người dân.",
      "Viết ngắn: việc gì, ở đâu, đến bao giờ, người dân cần làm gì.",
      "Bấm “Xem trước” để thấy đúng những gì người dân sẽ nhận, rồi gửi phê duyệt.",
      "Đừng ghi điều gì làm lộ người báo tin, nạn nhân hay người bị nghi ngờ.",
      "Một đồng nghiệp phải phê duyệt: hãy báo cho người đó biết.",
    ],
    waiting: [
      "Đây là những việc cần hai người: một người đã đề nghị, người khác xác nhận.",
      "Đọc kỹ từng chữ, hỏi người đề nghị vì sao, rồi mới bấm “Xác nhận”.",
      "Việc được thực hiện ngay, nhân danh cả hai người.",
      "Đừng xác nhận điều chưa hiểu. Không xác nhận thì đề nghị tự hết hạn.",
      "Không tự xác nhận được đề nghị của mình: nhờ một cán bộ khác.",
    ],
    shift: [
      "Trang này để giao và nhận ca. Số liệu do hệ thống đếm.",
      "Hết ca: ghi điều đã hứa với ai, việc gì sắp đến, tin nào cần chú ý, rồi bấm “Bàn giao ca”.",
      "Đầu ca: đọc lời của ca trước, rồi bấm “Tôi đã nhận ca”.",
      "Dùng số tin, ví dụ 0412. Đừng chép lại nội dung tin báo.",
      "Chưa ai nhận ca thì đừng về: gọi người trực tiếp theo hoặc trưởng đơn vị.",
    ],
    duty: [
      "Trang này cho biết ai đang trực, tin khẩn được báo cho ai và theo thứ tự nào.",
      "Xem chỗ màu đỏ: khi đó sẽ không có ai trực. Báo trưởng đơn vị.",
      "Trưởng đơn vị bấm “Sửa” bên cạnh một ngày, ghi từ mấy giờ đến mấy giờ và ai trực, rồi lưu.",
      "Không trực được thì nhờ trưởng đơn vị ghi vào “Vắng mặt” trước khi ca bắt đầu.",
      "Dòng đỏ ở đầu trang là tin khẩn chưa ai mở: mở tin đó.",
    ],
    scams: [
      "Đây là danh sách lừa đảo công khai và những điều người dân nhờ kiểm tra.",
      "Xem người dân hỏi gì trước. Một thông báo trả lời được cả nhóm người hỏi.",
      "Thêm hay xóa một dòng đều cần cán bộ thứ hai xác nhận.",
      "Đừng ghi tên nạn nhân hay người chỉ mới bị nghi ngờ: ai cũng đọc được danh sách này.",
      "Chưa chắc thì hỏi trưởng đơn vị trước khi thêm.",
    ],
    guide: [
      "Trang này cho biết bài nào của cẩm nang an toàn có ích cho người dân.",
      "Bài cần viết lại nhất đứng đầu: đọc bài đó trước.",
      "Không ai biết ai đã bấm, nên đừng tìm cách đoán.",
      "Muốn đổi nội dung một bài: nhờ quản trị viên hệ thống.",
    ],
    officers: [
      "Đây là các cán bộ của đơn vị, vai trò và khóa giải mã của họ.",
      "Người mới: bấm “Tạo liên kết mời”, trao tận tay, rồi “Cấp khóa giải mã”.",
      "Trước khi cấp khóa, hãy gặp hoặc gọi người đó và đọc đối chiếu cả hai mã. Mã khác nhau thì không cấp.",
      "Mất máy hoặc nghi ngờ ai: bấm “Tạm ngừng” ngay, rồi báo trưởng đơn vị.",
      "Đổi vai trò, xóa cán bộ, đổi khóa đơn vị đều cần hai người.",
    ],
    "recovery-kit": [
      "24 từ trên giấy mở được tin báo khi mọi khóa truy cập và tệp khóa đều mất.",
      "In hoặc chép tay, kiểm tra hai từ, niêm phong rồi cất vào két ngay.",
      "Ai có tờ giấy này đọc được mọi tin báo. Đừng chụp ảnh, đừng lưu vào máy, đừng gửi cho ai.",
      "Máy in chung có thể nhớ bản in: nếu không chắc, hãy chép tay.",
      "Sau mỗi lần đổi khóa phải làm tờ mới và hủy tờ cũ.",
    ],
    "ways-in": [
      "Đây là những thiết bị, khóa bảo mật và tệp khóa mà đồng chí dùng để đăng nhập.",
      "Nên có hai cách, để mất một máy vẫn vào được: bấm “Thêm khóa truy cập”.",
      "Mất máy: bấm “Thu hồi” ở cách đăng nhập của máy đó.",
      "Thấy một phiên lạ: bấm “Kết thúc phiên này” rồi báo trưởng đơn vị.",
      "Đừng dùng chung cách đăng nhập với người khác.",
    ],
    handbook: [
      "Sổ tay hai trang: vào đơn vị, một ca, giao ca, khi mất khóa, và việc nào cần hai người.",
      "Bấm “In sổ tay”: được đúng hai trang A4. Ghi tay ba cái tên ở cuối trang 2.",
      "In cho mỗi cán bộ một bản. Trong này không có gì bí mật.",
      "Đừng ghi mã, cụm mật khẩu hay số tin lên đó.",
    ],
    audit: [
      "Nhật ký ghi ai đã làm gì, lúc nào. Không ai sửa hay xóa được mà không bị thấy.",
      "Chọn việc hoặc cán bộ để lọc.",
      "Hãy chép dòng cuối ra giấy mỗi tuần: nhờ đó biết được nhật ký có bị cắt bớt không.",
      "Bản xuất có tên cán bộ: chỉ đưa cho người có trách nhiệm kiểm tra.",
      "Thấy việc lạ: hỏi người đã làm, rồi báo trưởng đơn vị.",
    ],
  },
};

export type HelpWords = typeof helpVi;
