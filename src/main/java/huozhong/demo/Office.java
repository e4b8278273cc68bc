package huozhong.demo;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Unit;

/** A unit as the demo opens it: in the region of this code, with a clerk and a leader unless it answers on paper. */
record Office(String code, String name, String function, String region, @Nullable String parent, boolean staffed) {

    private static final List<String> STREETS = List.of("兴华", "文安", "长青", "北辰", "和顺", "朝阳", "东升", "永丰", "泰和",
            "向阳", "新城", "清泉", "安康");
    private static final List<String> COMMUNITIES = List.of("光明", "团结", "幸福", "和谐");

    static List<Office> ofTheProvince() {
        return List.of(staffed("LN-XCB", "省委宣传部", Unit.PUBLICITY, "LN"),
                staffed("LN-WMB", "省精神文明办", Unit.CIVILITY_OFFICE, "LN"));
    }

    static List<Office> ofTheCity() {
        return List.of(staffed("SY-XCB", "市委宣传部", Unit.PUBLICITY, "SY"),
                staffed("SY-WMB", "市文明办", Unit.CIVILITY_OFFICE, "SY"),
                new Office("SY-XCB-XJC", "市委宣传部宣讲处", Unit.DIVISION, "SY", "SY-XCB", true),
                new Office("SY-XCB-WYC", "市委宣传部文艺处", Unit.DIVISION, "SY", "SY-XCB", true),
                staffed("SY-WJW", "市卫健委", "HEALTH", "SY"), staffed("SY-KJJ", "市科技局", "SCIENCE", "SY"),
                staffed("SY-NYJ", "市农业农村局", "AGRICULTURE", "SY"),
                employer("SY-DX", "沈阳市委党校", "SY"), employer("SY-RMT", "沈阳市融媒体中心", "SY"),
                employer("SY-YST", "沈阳市群众艺术馆", "SY"), employer("SY-YY", "沈阳市人民医院", "SY"),
                employer("SY-KXG", "沈阳市科普馆", "SY"), employer("SY-NKY", "沈阳市农业科学研究院", "SY"));
    }

    static List<Office> of(County county) {
        var code = county.name();
        var name = county.words();
        var offices = new ArrayList<>(List.of(staffed(code + "-XCB", name + "委宣传部", Unit.PUBLICITY, code),
                staffed(code + "-WMB", name + "文明办", Unit.CIVILITY_OFFICE, code),
                staffed(code + "-WJJ", name + "卫健局", "HEALTH", code),
                staffed(code + "-WLJ", name + "文旅局", "CULTURE", code),
                staffed(code + "-NYJ", name + "农业农村局", "AGRICULTURE", code),
                employer(code + "-DX", name + "委党校", code), employer(code + "-RMYY", name + "人民医院", code),
                employer(code + "-WHG", name + "文化馆", code), employer(code + "-SYXX", name + "实验学校", code),
                employer(code + "-NJZX", name + "农业技术推广中心", code), employer(code + "-RMT", name + "融媒体中心", code)));
        for (var street = 1; street <= 2; street++) {
            offices.addAll(street(county, street));
        }
        return offices;
    }

    private static List<Office> street(County county, int street) {
        var region = county.name() + street;
        var name = county.words() + streetName(county, street);
        var code = county.name() + "-J" + street;
        return List.of(staffed(code, name + (county.isDistrict() ? "办事处" : "人民政府"), Unit.STREET, region),
                staffed(code + "-1", name + community(county, street, 1), Unit.COMMUNITY, region + "1"),
                new Office(code + "-2", name + community(county, street, 2), Unit.COMMUNITY, region + "2", null,
                        street == 1));
    }

    static String streetName(County county, int street) {
        var name = STREETS.get((county.ordinal() * 2 + street) % STREETS.size());
        return name + (county.isDistrict() ? "街道" : "镇");
    }

    static String community(County county, int street, int community) {
        var name = COMMUNITIES.get((street - 1) * 2 + community - 1);
        return name + (county.isDistrict() ? "社区" : "村");
    }

    private static Office staffed(String code, String name, String function, String region) {
        return new Office(code, name, function, region, null, true);
    }

    private static Office employer(String code, String name, String region) {
        return staffed(code, name, Unit.EMPLOYER, region);
    }

    String clerk() {
        return clerk(code);
    }

    String leader() {
        return leader(code);
    }

    /** Logins are the unit's code and the post. */
    static String clerk(String code) {
        return code.toLowerCase(java.util.Locale.ROOT) + "-clerk";
    }

    static String leader(String code) {
        return code.toLowerCase(java.util.Locale.ROOT) + "-leader";
    }

    static String keeper(String code) {
        return code.toLowerCase(java.util.Locale.ROOT) + "-keeper";
    }
}
