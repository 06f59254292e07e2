# What the review says about words that may show who wrote a tip (flows/self-reveal/).
reveal-warning =
    HÃY ĐỌC LẠI: những chỗ này có thể cho người khác biết bạn là ai.
    { $signs }
    Bạn sửa được trước khi gửi, hoặc cứ gửi nếu bạn đã cân nhắc.
reveal-change = Sửa: { $answer }

reveal-name = tên của bạn
reveal-phone = cách liên lạc với bạn
reveal-identity = giấy tờ, tuổi hoặc tài khoản của bạn
reveal-vehicle = xe của bạn
reveal-family = người thân quen của bạn
reveal-work = nơi bạn làm hoặc học
reveal-home = nơi bạn ở
reveal-only-me = điều ít ai biết ngoài bạn
reveal-photo = ảnh chụp từ nhà hoặc chỗ làm của bạn
reveal-yourself = điều về chính bạn

# A link from a share button.
reveal-link = đường dẫn này cho biết ai đã chia sẻ nó
reveal-short-link = đường dẫn rút gọn này cho biết ai đã chia sẻ nó. Hãy mở ra rồi chép địa chỉ trong trình duyệt, hoặc ghi tên tài khoản và nội dung bài
reveal-clean-links = Cắt phần lộ người chia sẻ
links-cleaned = Đã cắt khỏi đường dẫn phần cho biết ai chia sẻ. Phần còn lại giữ nguyên.
