package huozhong.submission.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.stereotype.Component;

import huozhong.document.FileContent;
import huozhong.document.PageImages;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.registration.scan.ScannedPaper;
import huozhong.shared.InvalidInput;
import huozhong.submission.paper.TakeRosterScan.Upload;

/** Keeps a scan of a roster as one file, and reads what its pages are by their codes, which are never followed. */
@Component
class RosterScans {

    private static final String PDF = "application/pdf";
    private static final int MAX_FILES = 30;
    private static final int MAX_WORDS = 500;

    private final Uploads files;
    private final RosterVersions versions;

    RosterScans(Uploads files, RosterVersions versions) {
        this.files = files;
        this.versions = versions;
    }

    /** What speaks against it, in words; and which parts of the version it shows. */
    record Seen(Set<Integer> parts, String found, boolean red) {
    }

    FileContent store(RosterVersion version, List<Upload> uploads, String userId) {
        if (uploads.isEmpty() || uploads.size() > MAX_FILES) {
            throw new InvalidInput("file", "请一次上传一个PDF，或1至" + MAX_FILES + "张图片");
        }
        var unitId = version.list().unitId();
        var stored = uploads.stream().map(upload -> files.store(unitId, StoredFile.Kind.SCAN_BATCH, upload.name(),
                upload.content(), userId)).toList();
        if (stored.size() == 1) {
            return files.read(stored.get(0).id());
        }
        if (stored.stream().anyMatch(file -> file.mediaType().equals(PDF))) {
            throw new InvalidInput("file", "请上传一个PDF，或若干张图片，不要混在一起");
        }
        var ids = stored.stream().map(StoredFile::id).toList();
        var one = files.store(unitId, StoredFile.Kind.SCAN_BATCH, version.title() + "盖章扫描件.pdf",
                bound(ids.stream().map(id -> files.read(id).bytes()).toList()), userId);
        files.forget(ids);
        return files.read(one.id());
    }

    private static byte[] bound(List<byte[]> pictures) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var picture : pictures) {
                var image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(picture));
                var lies = image.getWidth() > image.getHeight();
                var across = PDRectangle.A4.getHeight();
                var scale = across / Math.max(image.getWidth(), image.getHeight());
                var size = new PDRectangle(lies ? across : image.getWidth() * scale,
                        lies ? image.getHeight() * scale : across);
                var page = new PDPage(size);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    Seen read(RosterVersion version, FileContent scan) {
        var pages = PageImages.count(scan);
        var codes = new LinkedHashSet<String>();
        var foreign = false;
        var red = false;
        for (var page = 0; page < pages; page++) {
            var seen = ScannedPaper.ofWide(PageImages.page(scan, page), code ->
                    version.partWith(code).map(part -> version.parts().get(part).boxes()).orElse(List.of()));
            codes.addAll(seen.codes());
            foreign |= seen.hasForeignCode();
            red |= seen.red();
        }
        var parts = new TreeSet<Integer>();
        var found = new ArrayList<String>();
        for (var code : codes) {
            var part = version.partWith(code);
            part.ifPresentOrElse(parts::add, () -> found.add(whose(version, code)));
        }
        if (codes.isEmpty()) {
            found.add(foreign ? "扫描件上的二维码不是本系统的" : "扫描件上没有读出二维码");
        } else if (parts.size() < version.parts().size() && found.isEmpty()) {
            found.add("扫描件中缺少" + version.partsWithout(parts));
        }
        if (pages < version.sheets()) {
            found.add("扫描件只有" + pages + "页，第" + version.number() + "版汇总表共" + version.sheets() + "页");
        }
        var words = String.join("；", found);
        return new Seen(parts, words.substring(0, Math.min(MAX_WORDS, words.length())), red);
    }

    private String whose(RosterVersion version, String code) {
        return versions.withCode(code).filter(other -> other.list().key().equals(version.list().key()))
                .map(other -> "扫描件是第" + other.number() + "版汇总表的，现为第" + version.number() + "版")
                .orElse("扫描件上的二维码不是这份名单的汇总表的");
    }
}
