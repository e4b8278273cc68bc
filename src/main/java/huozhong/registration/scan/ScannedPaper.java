package huozhong.registration.scan;

import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.stream.Collectors;

import huozhong.registration.print.FormCode;

/**
 * What is seen on a scanned page of whatever we print: our codes, whether there are others, and whether there is red
 * ink.
 */
public record ScannedPaper(Set<String> codes, boolean hasForeignCode, boolean red) {

    /** Whichever way it lies. */
    public static ScannedPaper of(BufferedImage page) {
        var found = PageCodes.in(page);
        var codes = found.stream().flatMap(code -> FormCode.in(code.says()).stream()).collect(Collectors.toSet());
        return new ScannedPaper(codes, codes.size() < found.size(), RedInk.isAnywhere(page));
    }
}
