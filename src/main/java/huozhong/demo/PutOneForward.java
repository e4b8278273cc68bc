package huozhong.demo;

import java.io.ByteArrayInputStream;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.AlreadyPutForward;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;

/** A workplace puts one of its own forward. */
@Demonstration
class PutOneForward {

    private final Door door;
    private final People people;
    private final Directory directory;
    private final Uploads files;
    private final DraftNominee draftNominee;
    private final SubmitDraft submitDraft;

    PutOneForward(Door door, People people, Directory directory, Uploads files, DraftNominee draftNominee,
                  SubmitDraft submitDraft) {
        this.door = door;
        this.people = people;
        this.directory = directory;
        this.files = files;
        this.draftNominee = draftNominee;
        this.submitDraft = submitDraft;
    }

    void play(Story story, String workplace, String category) {
        var office = story.who().workplaces().stream().filter(one -> one.code().endsWith(workplace)).findFirst()
                .orElseThrow();
        var caller = directory.caller(office.clerk());
        var unitId = directory.unitId(office.code());
        var number = story.people() + 1 + category.length();
        var person = people.person(story.who().at(office), story.edition().year(), number, category);
        try {
            door.enter(caller, clerk -> {
                var photo = files.store(unitId, StoredFile.Kind.PHOTO, "照片.jpg",
                        new ByteArrayInputStream(Photos.of(number, person, story.edition().year())),
                        clerk.userId()).id();
                var draft = draftNominee.draft(directory.planId(story.edition()), unitId,
                        person.with(Field.PHOTO, photo), unitId, clerk);
                submitDraft.submit(draft.id(), draft.version(), clerk);
                return draft;
            });
        } catch (AlreadyPutForward beforeAnInterruption) {
            return;
        }
    }
}
