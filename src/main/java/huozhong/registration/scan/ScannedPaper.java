package huozhong.registration.scan;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import huozhong.registration.print.FormCode;
import huozhong.registration.scan.PagePlace.Sheet;
import huozhong.rendering.Box;

/**
 * What is seen on a scanned page of whatever we print: our codes, whether there are others, and whether there is red
 * ink where its seal should be.
 */
public record ScannedPaper(Set<String> codes, boolean hasForeignCode, boolean red) {

    /**
     * Of a sheet that is wider than high, whichever way it lies.
     *
     * @param boxes by a code of ours where on its sheet the QR and the seal are; none where nobody knows
     */
    public static ScannedPaper ofWide(BufferedImage page, Function<String, List<Box>> boxes) {
        var found = PageCodes.in(page);
        var ours = found.stream().filter(code -> FormCode.in(code.says()).isPresent()).toList();
        var codes = ours.stream().flatMap(code -> FormCode.in(code.says()).stream()).collect(Collectors.toSet());
        var red = ours.isEmpty() ? RedInk.isAnywhere(page) : ours.stream().anyMatch(code ->
                isRed(page, code, boxes.apply(FormCode.in(code.says()).orElseThrow()), ours.size() == 1));
        return new ScannedPaper(codes, codes.size() < found.size(), red);
    }

    private static boolean isRed(BufferedImage page, FoundCode code, List<Box> boxes, boolean alone) {
        var place = PagePlace.of(page, code, boxes, Sheet.ACROSS);
        if (boxes.isEmpty() || !place.isSure(alone)) {
            return RedInk.isAnywhere(page);
        }
        var upright = place.upright();
        return boxes.stream().filter(box -> !box.name().equals(PagePlace.CODE))
                .anyMatch(box -> RedInk.isIn(upright, Sheet.ACROSS.on(box)));
    }
}
