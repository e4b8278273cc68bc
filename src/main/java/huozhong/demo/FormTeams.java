package huozhong.demo;

import huozhong.demo.HoldRounds.Round;
import huozhong.organization.Level;
import huozhong.selection.Candidates;
import huozhong.selection.ProvinceAnswer;
import huozhong.team.Membership;
import huozhong.team.TeamList;

/** The teams of each level are said to stand, and the province answers the city's recommendation. */
@Demonstration
class FormTeams {

    /** The province takes all but every so manyeth. */
    private static final int DECLINED_ONE_IN = 5;

    private final Door door;
    private final Directory directory;
    private final HoldRounds rounds;
    private final Candidates candidates;
    private final ProvinceAnswer answer;
    private final Membership membership;
    private final TeamList teams;

    FormTeams(Door door, Directory directory, HoldRounds rounds, Candidates candidates,
              ProvinceAnswer answer, Membership membership, TeamList teams) {
        this.door = door;
        this.directory = directory;
        this.rounds = rounds;
        this.candidates = candidates;
        this.answer = answer;
        this.membership = membership;
        this.teams = teams;
    }

    /** All teams of a level that this leader's unit runs. */
    void confirm(Edition edition, Level level, String unit) {
        var leader = directory.caller(Office.leader(unit));
        teams.teams(planId(edition), leader.scope()).stream()
                .filter(team -> team.level() == level && team.confirmedAt() == null)
                .forEach(team -> door.enter(leader, himself -> {
                    membership.confirm(team.id(), himself);
                    return team;
                }));
    }

    void answer(Round round) {
        var province = directory.caller(Office.leader("LN-XCB"));
        var opened = rounds.id(round);
        var asked = candidates.of(opened, null, province).stream().filter(one -> one.answer() == null).toList();
        for (var i = 0; i < asked.size(); i++) {
            var taken = (i + 1) % DECLINED_ONE_IN != 0;
            var person = asked.get(i);
            door.enter(province, himself -> {
                if (taken) {
                    answer.take(opened, person.nominationId(), "", himself);
                } else {
                    answer.decline(opened, person.nominationId(), "同类人选较多，本次未纳入。", himself);
                }
                return person;
            });
        }
    }

    private String planId(Edition edition) {
        return directory.planId(edition);
    }
}
