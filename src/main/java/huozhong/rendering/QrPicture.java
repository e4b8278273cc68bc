package huozhong.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A QR as a picture that a template can show: black and white, sharp at any size of print. */
public final class QrPicture {

    private static final int DOTS_A_MODULE = 8;
    private static final int QUIET = 2;
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {
    }

    /** As the value of an image. */
    public static String of(String says) {
        try {
            var code = new QRCodeWriter().encode(says, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var side = code.getWidth() * DOTS_A_MODULE;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (var x = 0; x < side; x++) {
                for (var y = 0; y < side; y++) {
                    picture.setRGB(x, y, code.get(x / DOTS_A_MODULE, y / DOTS_A_MODULE) ? BLACK : WHITE);
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (WriterException | IOException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
