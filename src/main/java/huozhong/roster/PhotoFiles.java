package huozhong.roster;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.document.Archive;
import huozhong.shared.InvalidInput;
import huozhong.shared.SameName;

/** The files of a zip of photos, without what macOS and Windows put beside them. */
final class PhotoFiles {

    /** As the end of a file's name; pictures of other kinds are let in to be told what they are. */
    static final String ENDING = "\\s*\\.(jpe?g|png|jfif|hei[cf]|webp|avif|bmp|gif|tiff?)";
    private static final Archive.Limits LIMITS = new Archive.Limits(40 << 20, 100 << 20, 20_000);
    private static final Pattern BYCATCH = Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\..*|thumbs\\.db|desktop\\.ini)");

    private PhotoFiles() {
    }

    /** By path; whether a file's name is known decides how an archive's names are read. */
    static Map<String, byte[]> of(byte[] zip, Predicate<String> known) {
        if (!Archive.isZip(zip)) {
            throw new InvalidInput("file", "照片请打包为.zip文件上传");
        }
        var files = Archive.unzip(zip, LIMITS, path -> known.test(name(path)));
        files.keySet().removeIf(path -> BYCATCH.matcher(path.replace('\\', '/')).matches());
        return files;
    }

    /** The path's last part; a Mac takes é apart into e and its accent. */
    static String name(String path) {
        var slashed = path.replace('\\', '/');
        return Normalizer.normalize(slashed.substring(slashed.lastIndexOf('/') + 1), Normalizer.Form.NFC);
    }

    /** A person's name by its letters alone, to be compared and never shown. */
    static String letters(String name) {
        return SameName.key(name).codePoints().filter(PhotoFiles::isLetter).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A JDK knows the letters of its own Unicode, planes 2 and 3 hold the later ones. */
    static boolean isLetter(int character) {
        return Character.isLetter(character) || character >= 0x20000 && character <= 0x3fffd;
    }
}
