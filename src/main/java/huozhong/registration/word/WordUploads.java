package huozhong.registration.word;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import huozhong.document.Archive;
import huozhong.document.WordFile;
import huozhong.registration.word.Paper.Found;
import huozhong.registration.word.Paper.Line;
import huozhong.shared.InvalidInput;

/** The registration forms in what was uploaded: documents, or archives of them with folders and photos beside them. */
final class WordUploads {

    private static final int MOST_FORMS = 1000;
    private static final int MOST_BYTES = 100 << 20;
    private static final Archive.Limits LIMITS = new Archive.Limits(40 << 20, 200 << 20, 5_000);
    private static final Pattern BYCATCH =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\._.*|~\\$.*|\\.~.*|\\.[^/]*|thumbs\\.db|desktop\\.ini)");
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(jpe?g|jfif|png|hei[cf]|webp|avif|bmp|gif|tiff?)");
    private static final Charset COMMON = Charset.forName("GB2312");

    private final List<Read> forms = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private byte @Nullable [] withPhotos;
    private long bytes;

    /** A file as the browser sent it. */
    record Upload(String name, byte[] content) {
    }

    /** A document that holds forms, as it came. */
    record Document(String name, byte[] content, WordFile file) {
    }

    /** A form, in which document (from 0), and the how-manieth of how many in it. */
    record Read(int document, int nth, int of, Found found) {
    }

    /** Everything that was found; of what couldn't be read a sentence each, and the archive that holds photos. */
    record Taken(List<Document> documents, List<Read> forms, List<String> refused, byte @Nullable [] withPhotos) {
    }

    static Taken take(List<Upload> uploads) {
        var taken = new WordUploads();
        uploads.forEach(upload -> taken.take(upload, isArchive(upload)));
        if (taken.forms.isEmpty()) {
            throw new InvalidInput("file", taken.refused.isEmpty() ? "没有文件"
                    : String.join("；", taken.refused.stream().limit(20).toList()));
        }
        return new Taken(taken.documents, taken.forms, taken.refused, taken.withPhotos);
    }

    private static boolean isArchive(Upload upload) {
        return upload.name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private void take(Upload upload, boolean archive) {
        try {
            if (archive) {
                unzip(upload);
            } else {
                document(upload);
            }
        } catch (InvalidInput unreadable) {
            refused.add("“" + upload.name + "”：" + unreadable.getMessage());
        }
    }

    private void unzip(Upload zip) {
        if (!Archive.isZip(zip.content)) {
            throw new InvalidInput("file", "这不是.zip压缩包，请用普通zip打包");
        }
        var files = Archive.unzip(zip.content, LIMITS, WordUploads::isCommon);
        files.forEach((path, content) -> {
            var slashed = path.replace('\\', '/');
            if (BYCATCH.matcher(slashed).matches()) {
                return;
            }
            var name = Normalizer.normalize(slashed.substring(slashed.lastIndexOf('/') + 1), Normalizer.Form.NFC);
            if (PICTURE.matcher(name).matches()) {
                besidePhotos(zip);
            } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|rar|7z)")) {
                refused.add("“" + name + "”：压缩包里的压缩包没有打开，请解压后直接打包");
            } else {
                take(new Upload(name, content), false);
            }
        });
    }

    private void besidePhotos(Upload zip) {
        if (withPhotos != null && withPhotos != zip.content) {
            throw new InvalidInput("file", "照片请放在同一个压缩包中");
        }
        withPhotos = zip.content;
    }

    /** Whether a name is written in characters that everybody uses; read in a wrong way it is in rare ones. */
    private static boolean isCommon(String path) {
        return path.codePoints().anyMatch(c -> c > 0x7f) && COMMON.newEncoder().canEncode(path);
    }

    private void document(Upload upload) {
        bytes += upload.content.length;
        if (bytes > MOST_BYTES) {
            throw new InvalidInput("file", "一次上传的文件合计不能超过100MB，请分几次上传");
        }
        var file = WordFile.of(upload.content);
        var paper = PaperReader.read(file);
        var found = FormPages.of(paper.lines());
        if (found.isEmpty()) {
            throw new InvalidInput("file", "没有找到登记表（附件1）的栏目，应有：姓名、性别、出生年月、民族、政治面貌等");
        }
        if (forms.size() + found.size() > MOST_FORMS) {
            throw new InvalidInput("file", "一次最多读取" + MOST_FORMS + "份登记表，请分几次上传");
        }
        documents.add(new Document(upload.name, upload.content, file));
        for (var i = 0; i < found.size(); i++) {
            forms.add(new Read(documents.size() - 1, i + 1, found.size(), read(found.get(i), paper.notes())));
        }
    }

    private static Found read(List<Line> form, List<String> notes) {
        return FormReader.read(form, notes);
    }
}
