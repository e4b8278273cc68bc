package huozhong.registration.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import huozhong.nomination.NomineePapers.Part;
import huozhong.nomination.NomineePapers.Said;
import huozhong.nomination.Nominees;
import huozhong.rendering.PaperKind.Room;
import huozhong.rendering.PaperKind.Sample;
import huozhong.rendering.QrPicture;

/** Invented people, on whose forms a template is tried: an ordinary one, one with as much as may be typed, more. */
final class FormSamples {

    private static final int SEAL = 42;
    private static final int CODE = 12;
    private static final Part EMPLOYER = new Part(Nominees.EMPLOYER_OPINION, "所在工作单位意见",
            new Said("情况属实，同意推荐。", "康平县人民医院（虚构）", LocalDate.of(2024, 4, 2)));
    private static final Part RECOMMENDER = new Part(Nominees.RECOMMENDATION_OPINION, "推荐单位意见",
            new Said("同意推荐。", "中共康平县委宣传部（虚构）", LocalDate.of(2024, 4, 12)));

    private FormSamples() {
    }

    static List<Sample> all() {
        return List.of(
                new Sample("普通一人", ordinary(List.of(EMPLOYER, unsaid(RECOMMENDER))), rooms(SEAL, 2)),
                new Sample("填写最多、字最生僻", longest(), rooms(SEAL, 2)),
                new Sample("电子用印", sealing(List.of(EMPLOYER, unsaid(RECOMMENDER))), rooms(SEAL, 2)),
                new Sample("三栏意见", ordinary(added(1)), rooms(30, 3)),
                new Sample("四栏意见", ordinary(added(2)), rooms(23, 4)),
                new Sample("空白表", FormValues.layout(head(), List.of(unsaid(EMPLOYER), unsaid(RECOMMENDER))),
                        boxes(SEAL, 2)));
    }

    private static FormValues.Head head() {
        return head(FormValues.TITLE, List.of("所在“火种”队伍类别从理论宣讲、文艺文化、卫生健康、科普知识、移风易俗五类中选择；",
                "所在工作单位意见一栏中，无工作单位的可征求住所地街道或社区意见；",
                "推荐单位意见一栏中，推荐单位为各部门，各区、县（市）委宣传部或文明办。"));
    }

    /** As long as a plan may have it. */
    private static FormValues.Head longestHead() {
        return head(FormValues.TITLE + "（二〇二四年度第一批各地区推荐）", List.of("填表须如实。".repeat(14),
                "填表须如实。".repeat(14), "填表须如实。".repeat(7)));
    }

    private static FormValues.Head head(String title, List<String> notes) {
        return new FormValues.Head(title, List.of("理论宣讲", "文艺文化", "卫生健康", "科普知识", "移风易俗"), notes);
    }

    private static Part unsaid(Part part) {
        return new Part(part.step(), part.name(), null);
    }

    private static List<Part> added(int more) {
        var parts = new ArrayList<>(List.of(EMPLOYER));
        for (var i = 1; i <= more; i++) {
            parts.add(new Part(step(i), "会签部门意见", new Said("同意。", "康平县卫生健康局（虚构）", LocalDate.of(2024, 4, 8))));
        }
        parts.add(RECOMMENDER);
        return parts;
    }

    private static String step(int number) {
        return "GiveAddedOpinion" + number;
    }

    private static List<Room> rooms(int height, int opinions) {
        var rooms = new ArrayList<>(List.of(new Room(FormPrint.CODE, CODE, CODE)));
        rooms.addAll(boxes(height, opinions));
        return rooms;
    }

    private static List<Room> boxes(int height, int opinions) {
        var rooms = new ArrayList<>(List.of(new Room(Nominees.EMPLOYER_OPINION, SEAL, height)));
        for (var i = 1; i <= opinions - 2; i++) {
            rooms.add(new Room(step(i), SEAL, height));
        }
        rooms.add(new Room(Nominees.RECOMMENDATION_OPINION, SEAL, height));
        return rooms;
    }

    private static Map<String, Object> ordinary(List<Part> opinions) {
        var values = filled(FormValues.layout(head(), opinions));
        values.put("printed", "张敏打印于2024-04-03 09:30");
        return values;
    }

    private static Map<String, Object> sealing(List<Part> opinions) {
        var values = filled(FormValues.layout(head(), opinions));
        values.put("sealing", "yes");
        return values;
    }

    private static Map<String, Object> filled(Map<String, Object> values) {
        values.putAll(Map.of("name", "王小芳", "gender", "女", "birth", "1978年5月", "ethnicity", "汉族", "politics",
                "中共党员", "mobile", "13800000000", "employer", "康平县人民医院 主治医师", "specialty", "健康科普", "category",
                "卫生健康"));
        values.putAll(Map.of("deeds", "从医二十年，坚持下乡义诊，累计服务群众三千余人次。", "honours", "2023年县级最美志愿者。", "photo", photo(),
                "number", "沈火〔2024〕康平0001号", "version", "1", "check", "0000-0000", "qr",
                QrPicture.of(FormCode.says("https://huozhong.example.gov.cn", "0000000000000000"))));
        return values;
    }

    private static Map<String, Object> longest() {
        var values = new HashMap<>(ordinary(List.of(EMPLOYER, unsaid(RECOMMENDER))));
        values.putAll(FormValues.layout(longestHead(), List.of(EMPLOYER, unsaid(RECOMMENDER))));
        values.remove("photo");
        values.put("name", "阿依古丽·买买提𠮷𬎆㛃璟玥祎旻");
        values.put("employer", "沈阳市康平县东关街道新时代文明实践所志愿服务总队宣讲分队副队长兼秘书长");
        values.put("specialty", "声乐、书法、剪纸、二胡、太极拳、普通话和朝鲜语宣讲");
        values.put("deeds", "扎根基层二十余年宣讲为民".repeat(17).substring(0, 200));
        values.put("honours", "2019年市级优秀志愿者；2021年省级学雷锋标兵；2023年人民日报、辽宁日报报道其事迹。".repeat(3));
        return values;
    }

    /** A grey one. */
    private static String photo() {
        var picture = new BufferedImage(413, 579, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
