package huozhong.demo;

import java.util.List;
import java.util.Map;

/** A division asks for its department's seal: one form is sealed, the request for another is with its head. */
@Demonstration
class AskForSeals {

    private static final String DEPARTMENT = "SY-XCB";
    private static final List<Integer> TWO = List.of(8, 9);
    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");
    private static final Map<String, String> RECORD = Map.of("decision", "AGREE", "purpose", "登记表推荐单位意见须加盖部公章");

    private final OpenOffices offices;
    private final HandOutSeals seals;
    private final GiveOpinions opinions;
    private final PressSeals press;
    private final Directory directory;
    private final Door door;

    AskForSeals(OpenOffices offices, HandOutSeals seals, GiveOpinions opinions, PressSeals press, Directory directory,
                Door door) {
        this.offices = offices;
        this.seals = seals;
        this.opinions = opinions;
        this.press = press;
        this.directory = directory;
        this.door = door;
    }

    /** Nothing but the keeper where this installation makes no keys. */
    void play(Story story) {
        var keeper = offices.keeper(DEPARTMENT);
        if (!press.isPossible()) {
            return;
        }
        var sealId = seals.register(DEPARTMENT, "中共沈阳市委宣传部", keeper, story.edition().day(4, 20));
        seals.goElectronic(story.who().code());
        opinions.byRecommender(story, TWO::contains);
        submit(story, "RecordSealRequest", story.who().clerk(), RECORD, TWO.size());
        submit(story, "ConfirmSealRequest", story.who().leader(), AGREE, 1);
        submit(story, "ReviewSealRequest", Office.leader(DEPARTMENT), AGREE, 1);
        press.half(sealId, directory.caller(keeper.login()));
    }

    private void submit(Story story, String step, String login, Map<String, String> form, int most) {
        var caller = directory.caller(login);
        door.tasks(directory.planId(story.edition()), step, caller).stream().limit(most)
                .forEach(task -> door.submit(task, form, caller));
    }
}
