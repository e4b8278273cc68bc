package huozhong.demo;

import java.util.List;
import java.util.stream.Stream;

/** A unit that puts people forward and chooses among them: where they work, whom it consults, in which categories. */
record Recommender(String code, String place, List<String> categories, List<Office> workplaces,
                   List<String> departments) {

    private static final List<String> ALL = List.of("THEORY", "ARTS", "HEALTH", "SCIENCE", "CUSTOMS");

    static Recommender of(County county) {
        var code = county.name();
        return new Recommender(code + "-XCB", county.words(), ALL, Office.of(county),
                List.of(code + "-WJJ", code + "-WLJ", code + "-NYJ"));
    }

    static List<Recommender> ofTheCity() {
        return List.of(ofTheCity("SY-XCB-XJC", "THEORY"), ofTheCity("SY-XCB-WYC", "ARTS"),
                ofTheCity("SY-WJW", "HEALTH"), ofTheCity("SY-KJJ", "SCIENCE"), ofTheCity("SY-NYJ", "SCIENCE"));
    }

    private static Recommender ofTheCity(String code, String category) {
        return new Recommender(code, "沈阳市", List.of(category), Office.ofTheCity(), List.of());
    }

    /** The same with one workplace only. */
    Recommender at(Office office) {
        return new Recommender(code, place, categories, List.of(office), departments);
    }

    boolean isCounty() {
        return categories.size() > 1;
    }

    String clerk() {
        return Office.clerk(code);
    }

    String leader() {
        return Office.leader(code);
    }

    /** The leaders who may be asked about somebody who works there. */
    Stream<String> employersLeaders() {
        return workplaces.stream().filter(Office::staffed).map(Office::leader);
    }
}
