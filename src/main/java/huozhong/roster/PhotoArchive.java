package huozhong.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.nomination.field.Field;

/** A zip of photos named 序号_姓名.jpg, or with one person's name alone, matched to the lines of a roster. */
final class PhotoArchive {

    private static final int MAX_PHOTO = 5 << 20;
    private static final Pattern NAME =
            Pattern.compile("(?i)0*(\\d{1,6})\\s*[_＿、.．-]\\s*(.+?)" + PhotoFiles.ENDING);

    private static final Pattern PICTURE = Pattern.compile("(?i)(.+?)" + PhotoFiles.ENDING);

    private final NameInFile<RosterLine> byName;
    private final Map<String, List<RosterLine>> byNumber;
    private final Map<Integer, byte[]> photos = new HashMap<>();
    private final List<String> unmatched = new ArrayList<>();

    private PhotoArchive(List<RosterLine> lines) {
        this.byName = new NameInFile<>(lines, line -> line.value(Field.NAME));
        this.byNumber = lines.stream().collect(Collectors.groupingBy(line -> number(line.number())));
    }

    /** The photos by the roster's row, and a sentence for each file that belongs to none. */
    record Matched(Map<Integer, byte[]> photos, List<String> unmatched) {
    }

    static Matched match(byte[] zip, List<RosterLine> lines) {
        var archive = new PhotoArchive(lines);
        PhotoFiles.of(zip, archive::isKnown).forEach(archive::add);
        return new Matched(Map.copyOf(archive.photos), List.copyOf(archive.unmatched));
    }

    private boolean isKnown(String file) {
        var name = NAME.matcher(file);
        return (name.matches() ? line(name) : named(file)).size() == 1;
    }

    private List<RosterLine> line(Matcher name) {
        return byNumber.getOrDefault(name.group(1), List.of()).stream()
                .filter(one -> same(one, name.group(2))).toList();
    }

    private List<RosterLine> named(String file) {
        var picture = PICTURE.matcher(file);
        return picture.matches() ? byName.meant(picture.group(1)) : List.of();
    }

    private void add(String path, byte[] photo) {
        var file = PhotoFiles.name(path);
        put(file, photo).ifPresent(problem -> unmatched.add("“" + file + "”" + problem));
    }

    private Optional<String> put(String file, byte[] photo) {
        var name = NAME.matcher(file);
        var line = name.matches() ? line(name) : named(file);
        if (line.size() != 1) {
            return Optional.of(name.matches() ? mismatch(name.group(1)) : unclear(line.size()));
        }
        if (photo.length > MAX_PHOTO) {
            return Optional.of("超过5MB");
        }
        return photos.putIfAbsent(line.get(0).row(), photo) == null ? Optional.empty() : Optional.of("与前面的照片是同一人");
    }

    private static String unclear(int people) {
        return people == 0 ? "的名称应为“序号_姓名.jpg”" : "可能是" + people + "人的，名称应为“序号_姓名.jpg”";
    }

    private String mismatch(String number) {
        var candidates = byNumber.getOrDefault(number, List.of());
        if (candidates.isEmpty()) {
            return "在汇总表中没有序号" + number;
        }
        return "与汇总表不符，序号" + number + "是"
                + candidates.stream().map(line -> line.value(Field.NAME)).limit(5).collect(Collectors.joining("、"));
    }

    private static boolean same(RosterLine line, String name) {
        return PhotoFiles.letters(line.value(Field.NAME)).equals(PhotoFiles.letters(name))
                || NameInFile.isMeant(name, line.value(Field.NAME));
    }

    private static String number(String typed) {
        return typed.strip().replaceFirst("^0+(?=\\d)", "");
    }
}
