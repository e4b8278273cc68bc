package huozhong;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import huozhong.access.Credentials;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.Period;

/**
 * 沈阳, made where it isn't there yet, with an account for every post that the main job needs, and the files its clerks
 * upload. All invented.
 */
public final class MainJobScene {

    public static final String PASSWORD = "shan-he-ce-shi-2024";
    public static final List<String> CATEGORIES = List.of("理论宣讲", "文艺文化", "卫生健康", "科普知识", "移风易俗");
    public static final List<String> CODES = List.of("THEORY", "ARTS", "HEALTH", "SCIENCE", "CUSTOMS");

    private final Staffing staffing;
    private final Credentials credentials;
    private final Organization organization;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    public MainJobScene(Staffing staffing, Credentials credentials, Organization organization) {
        this.staffing = staffing;
        this.credentials = credentials;
        this.organization = organization;
        if (organization.regionByCode("SY").isEmpty()) {
            new huozhong.plan.Shenyang(staffing);
            build();
        }
    }

    private void build() {
        var city = region("SY");
        var kangping = region("SY-KP");
        List.of("SY-XCB", "SY-WMB", "SY-WJW", "SY-KP-XCB", "SY-KP-WMB", "SY-HP-XCB")
                .forEach(code -> staff(known(code)));
        staff(open("KP-RMYY", "康平县人民医院", Unit.EMPLOYER, kangping));
        staff(open("KP-WHG", "康平县文化馆", Unit.EMPLOYER, kangping));
        staff(open("KP-DX", "中共康平县委党校", Unit.EMPLOYER, kangping));
        open("KP-NJZ", "康平县农业技术推广中心", Unit.EMPLOYER, kangping);
        staff(open("KP-SQ", "康平县胜利社区", Unit.COMMUNITY, kangping));
        staff(open("KP-WJJ", "康平县卫生健康局", "HEALTH", kangping));
        staff(open("KP-WLJ", "康平县文旅局", "CULTURE", kangping));
        staff(open("KP-NYJ", "康平县农业农村局", "AGRICULTURE", kangping));
        staff(open("SY-YY", "沈阳市第一医院", Unit.EMPLOYER, city));
        var deputy = user("kp-whg-deputy", "文化馆代理人");
        staffing.appoint(deputy, known("KP-WHG"), Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
    }

    private Region region(String code) {
        return organization.regionByCode(code).orElseThrow();
    }

    private Unit known(String code) {
        return units.computeIfAbsent(code, key -> organization.unitByCode(key).orElseThrow());
    }

    private Unit open(String code, String name, String function, Region region) {
        var unit = staffing.openUnit(code, name, function, region, null);
        units.put(code, unit);
        return unit;
    }

    private void staff(Unit unit) {
        for (var kind : List.of(Post.Kind.CLERK, Post.Kind.LEADER)) {
            var login = login(unit.code(), kind);
            var user = user(login, unit.name() + (kind == Post.Kind.CLERK ? "经办人" : "负责人"));
            staffing.appoint(user, unit, kind, Period.from(LocalDate.of(2024, 1, 1)));
        }
    }

    private huozhong.organization.User user(String login, String name) {
        var user = staffing.enrol(login, name, null);
        credentials.setPassword(user.id(), PASSWORD);
        return user;
    }

    public static String login(String unitCode, Post.Kind kind) {
        return unitCode.toLowerCase(Locale.ROOT) + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    public String unit(String code) {
        return known(code).id();
    }

    public String userId(String login) {
        return organization.userByLogin(login).orElseThrow().id();
    }

    /** One row of a roster with the rest of annex 1. */
    public record Person(int number, String name, String employer, String mobile, String category) {

        String[] cells() {
            return new String[] {String.valueOf(number), name, number % 2 == 0 ? "女" : "男", "1978-05", "汉族",
                    "中共党员", employer, mobile, category, "擅长" + category, name + "长期服务基层，深受群众欢迎。",
                    "曾获县级表彰" + number + "次"};
        }
    }

    public static byte[] roster(List<Person> people) {
        var header = List.of("序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机", "推荐类别",
                "特长", "事迹介绍", "获得荣誉及媒体报道情况");
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("汇总表");
            sheet.createRow(0).createCell(0).setCellValue("新时代文明实践“火种”计划人员信息汇总表");
            var lines = new ArrayList<String[]>();
            lines.add(header.toArray(String[]::new));
            people.forEach(person -> lines.add(person.cells()));
            for (var i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i + 2);
                for (var c = 0; c < lines.get(i).length; c++) {
                    row.createCell(c).setCellValue(lines.get(i)[c]);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] photos(List<Person> people) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                var photo = photo();
                for (var person : people) {
                    zip.putNextEntry(new ZipEntry(person.number() + "_" + person.name() + ".jpg"));
                    zip.write(photo);
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] onePhoto() {
        try {
            return photo();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 413, 579);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(130, 120, 150, 190);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** One is as no other. */
    public static byte[] scan() {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.setDocumentId(UUID.randomUUID().getMostSignificantBits());
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
