package huozhong.nomination;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import huozhong.access.Caller;
import huozhong.access.Callers;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.plan.Plan;
import huozhong.plan.PlanFile;
import huozhong.plan.Planning;
import huozhong.plan.Shenyang;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/**
 * 康平县 in its city with the published plan, and the people who work there. All codes are its own, so that tests
 * share a database; made by {@code AutowireCapableBeanFactory.createBean}.
 */
public final class Kangping {

    private static final Period SINCE_JANUARY = Period.from(LocalDate.of(2024, 1, 1));

    /** Before every code. */
    public final String prefix = "T" + Ids.next().substring(0, 12).toUpperCase();
    public final Region city;
    public final Region county;
    public final Unit cityPublicity;
    public final Unit cityOffice;
    public final Unit cityHealth;
    public final Unit publicity;
    public final Unit office;
    public final Unit hospital;
    public final User cityClerk;
    public final User clerk;
    public final User publicityLeader;
    public final User officeLeader;
    public final User hospitalLeader;
    public final Plan plan;

    private final Staffing staffing;
    private final Planning planning;
    private final Callers callers;
    private final User cityLeader;
    private final Uploads files;
    private final Clock clock;

    public Kangping(Staffing staffing, Planning planning, Callers callers, Uploads files, Clock clock) {
        this.staffing = staffing;
        this.planning = planning;
        this.callers = callers;
        this.files = files;
        this.clock = clock;
        city = staffing.openRegion(prefix, "沈阳市", Level.CITY, null);
        cityPublicity = unit("-XCB", "市委宣传部", Unit.PUBLICITY, city);
        cityOffice = unit("-WMB", "市文明办", Unit.CIVILITY_OFFICE, city);
        cityHealth = unit("-WJW", "市卫健委", "HEALTH", city);
        unit("-KJJ", "市科技局", "SCIENCE", city);
        unit("-NYJ", "市农业农村局", "AGRICULTURE", city);
        staffing.openUnit(prefix + "-XCB-XJC", "市委宣传部宣讲处", Unit.DIVISION, city, cityPublicity);
        staffing.openUnit(prefix + "-XCB-WYC", "市委宣传部文艺处", Unit.DIVISION, city, cityPublicity);
        county = staffing.openRegion(prefix + "-KP", "康平县", Level.COUNTY, city);
        publicity = unit("-KP-XCB", "康平县委宣传部", Unit.PUBLICITY, county);
        office = unit("-KP-WMB", "康平县文明办", Unit.CIVILITY_OFFICE, county);
        hospital = unit("-KP-YY", prefix + "康平县人民医院", Unit.EMPLOYER, county);
        cityClerk = appointed("周宁", cityOffice, Post.Kind.CLERK);
        clerk = appointed("吴敏", publicity, Post.Kind.CLERK);
        publicityLeader = appointed("郑强", publicity, Post.Kind.LEADER);
        officeLeader = appointed("王芳", office, Post.Kind.LEADER);
        hospitalLeader = appointed("冯刚", hospital, Post.Kind.LEADER);
        cityLeader = appointed("陈杰", cityOffice, Post.Kind.LEADER);
        plan = publish(prefix.toLowerCase(), file -> file);
    }

    /** Publishes another edition of the plan, with a code of its own and its file changed. */
    public Plan publish(String code, UnaryOperator<String> change) {
        var file = Shenyang.file().replaceAll("\\bSY\\b", prefix).replace("shenyang-2024", code);
        var draft = planning.draft(PlanFile.read(change.apply(file)), caller(cityLeader));
        return planning.publish(draft.id(), caller(cityLeader));
    }

    public User cityLeader() {
        return cityLeader;
    }

    public Unit unit(String code, String name, String function, Region region) {
        return staffing.openUnit(prefix + code, name, function, region, null);
    }

    public User appointed(String name, Unit unit, Post.Kind post) {
        return appointed(name, null, unit, post);
    }

    public User appointed(String name, String mobile, Unit unit, Post.Kind post) {
        var user = staffing.enrol("u" + Ids.next(), name, mobile);
        staffing.appoint(user, unit, post, SINCE_JANUARY);
        return user;
    }

    /** One post more. */
    public void appoint(User user, Unit unit, Post.Kind post) {
        staffing.appoint(user, unit, post, SINCE_JANUARY);
    }

    public void deputise(User absent, User deputy) {
        var today = Shanghai.today(clock);
        staffing.appointDeputy(absent.id(), deputy.id(), new Period(today, today.plusDays(89)));
    }

    public Caller caller(User user) {
        return callers.of(user.id());
    }

    /** A complete dossier of somebody who works in the hospital; the mobile makes him another person. */
    public Dossier dossier(String name, String mobile) {
        var photo = photo();
        return Dossier.of(field -> switch (field) {
            case NAME -> name;
            case GENDER -> "女";
            case BIRTH -> "1978-05";
            case ETHNICITY -> "汉族";
            case POLITICS -> "中共党员";
            case EMPLOYER -> hospital.name() + "主任医师";
            case MOBILE -> mobile;
            case CATEGORY -> "HEALTH";
            case SPECIALTY -> "内科诊疗";
            case DEEDS -> "从医二十年，常年下乡义诊。";
            case HONOURS -> null;
            case PHOTO -> photo;
        });
    }

    public String photo() {
        return photo(publicity);
    }

    public String photo(Unit owner) {
        return files.store(owner.id(), StoredFile.Kind.PHOTO, "photo.png", png(), clerk.id()).id();
    }

    public String scan() {
        return files.store(publicity.id(), StoredFile.Kind.SCAN, "scan.pdf", pdf(), clerk.id()).id();
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.setDocumentId(UUID.randomUUID().getMostSignificantBits());
            document.addPage(new PDPage());
            document.save(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
