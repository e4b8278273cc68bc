package huozhong.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;

/** Shenyang with its 13 districts and counties and the units that its plan names. */
public final class Shenyang {

    private static final Map<String, String> COUNTIES = counties();

    public final Region province;
    public final Region city;
    public final Unit publicity;
    public final Unit office;
    public final Unit health;

    public Shenyang(Staffing staffing) {
        province = staffing.openRegion("LN", "辽宁省", Level.PROVINCE, null);
        city = staffing.openRegion("SY", "沈阳市", Level.CITY, province);
        publicity = staffing.openUnit("SY-XCB", "市委宣传部", Unit.PUBLICITY, city, null);
        office = staffing.openUnit("SY-WMB", "市文明办", Unit.CIVILITY_OFFICE, city, null);
        health = staffing.openUnit("SY-WJW", "市卫健委", "HEALTH", city, null);
        staffing.openUnit("SY-KJJ", "市科技局", "SCIENCE", city, null);
        staffing.openUnit("SY-NYJ", "市农业农村局", "AGRICULTURE", city, null);
        staffing.openUnit("SY-XCB-XJC", "市委宣传部宣讲处", Unit.DIVISION, city, publicity);
        staffing.openUnit("SY-XCB-WYC", "市委宣传部文艺处", Unit.DIVISION, city, publicity);
        COUNTIES.forEach((code, name) -> {
            var county = staffing.openRegion(code, name, Level.COUNTY, city);
            staffing.openUnit(code + "-XCB", name + "委宣传部", Unit.PUBLICITY, county, null);
            staffing.openUnit(code + "-WMB", name + "文明办", Unit.CIVILITY_OFFICE, county, null);
        });
    }

    /** The plan's file as it is shipped. */
    public static String file() {
        try {
            return new ClassPathResource("plans/shenyang-2024.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static PlanFile plan() {
        return PlanFile.read(file());
    }

    public Caller leaderOfTheOffice() {
        return caller(office, Post.Kind.LEADER, city);
    }

    public Caller clerkOfTheOffice() {
        return caller(office, Post.Kind.CLERK, city);
    }

    public static Caller caller(Unit unit, Post.Kind post, Region region) {
        var duty = new Duty(unit.id(), unit.name(), post, unit.runsItsRegion(), region.path(), null, null);
        return new Caller("user1", "某某", List.of(duty), Set.of());
    }

    private static Map<String, String> counties() {
        var counties = new LinkedHashMap<String, String>();
        counties.put("SY-HP", "和平区");
        counties.put("SY-SH", "沈河区");
        counties.put("SY-DD", "大东区");
        counties.put("SY-HG", "皇姑区");
        counties.put("SY-TX", "铁西区");
        counties.put("SY-SJT", "苏家屯区");
        counties.put("SY-HN", "浑南区");
        counties.put("SY-SB", "沈北新区");
        counties.put("SY-YH", "于洪区");
        counties.put("SY-LZ", "辽中区");
        counties.put("SY-XM", "新民市");
        counties.put("SY-FK", "法库县");
        counties.put("SY-KP", "康平县");
        return counties;
    }
}
