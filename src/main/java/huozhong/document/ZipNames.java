package huozhong.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * How the names of one archive are to be read. Its UTF-8 flag or WinRAR's extra field 0x7075 says it; without them one
 * writer wrote all names in one way: macOS in UTF-8, Windows in GBK, others in CP437. Bytes of one way are often valid
 * in another, so the way is taken in which most names are known.
 */
final class ZipNames {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset DOS = Charset.forName("IBM437");

    private final Function<ZipArchiveEntry, String> way;

    private ZipNames(Function<ZipArchiveEntry, String> way) {
        this.way = way;
    }

    /** Where no way knows more names than another: UTF-8 if all are, else GBK. */
    static ZipNames of(Collection<ZipArchiveEntry> entries, Predicate<String> known) {
        var ways = ways(entries.stream().allMatch(ZipNames::isUtf8));
        var best = ways.get(0);
        var most = -1L;
        for (var way : ways) {
            var count = entries.stream().map(way).filter(known).count();
            best = count > most ? way : best;
            most = Math.max(count, most);
        }
        return new ZipNames(best);
    }

    String of(ZipArchiveEntry entry) {
        return way.apply(entry);
    }

    private static List<Function<ZipArchiveEntry, String>> ways(boolean allUtf8) {
        var utf8 = in(StandardCharsets.UTF_8);
        var gbk = in(GBK);
        // packed again after somebody else read GBK or UTF-8 as CP437
        var twice = List.of(utf8.andThen(name -> dosAs(GBK, name)),
                utf8.andThen(name -> dosAs(StandardCharsets.UTF_8, name)));
        return allUtf8 ? List.of(utf8, gbk, in(DOS), twice.get(0), twice.get(1))
                : List.of(gbk, utf8, in(DOS), twice.get(0), twice.get(1));
    }

    private static Function<ZipArchiveEntry, String> in(Charset charset) {
        return entry -> said(entry).orElseGet(() -> new String(entry.getRawName(), charset));
    }

    private static boolean isUtf8(ZipArchiveEntry entry) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.getRawName()));
            return true;
        } catch (CharacterCodingException other) {
            return said(entry).isPresent();
        }
    }

    /** What the archive itself says; an extra field that was made for another name says nothing. */
    private static Optional<String> said(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return Optional.of(new String(entry.getRawName(), StandardCharsets.UTF_8));
        }
        var crc = new CRC32();
        crc.update(entry.getRawName());
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path
                && path.getNameCRC32() == crc.getValue() && path.getUnicodeName() != null
                ? Optional.of(new String(path.getUnicodeName(), StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static String dosAs(Charset charset, String name) {
        try {
            var bytes = DOS.newEncoder().encode(CharBuffer.wrap(name));
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            return name;
        }
    }
}
