package huozhong.submission.paper;

import java.util.List;

import huozhong.organization.Level;

/** One person's line of a version, as annex 2 has it; the mobile in full, the category by its name. */
public record RosterLine(String nominationId, String number, Level level, String category, String name, String gender,
                         String birth, String ethnicity, String politics, String employer, String mobile) {

    /** What stands on paper, in the order of the columns behind 序号. */
    List<String> cells() {
        return List.of(name, gender, birth, ethnicity, politics, employer, mobile, category);
    }
}
