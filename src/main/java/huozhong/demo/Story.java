package huozhong.demo;

import java.time.LocalDate;

/** How one unit's people fare in one edition: how many there are, when it begins and how far it comes. */
record Story(Edition edition, Recommender who, Stage until, int people, LocalDate begins) {

    /** How far a unit is, from 推荐 to 审定. */
    enum Stage {
        COLLECTING, CHOOSING, CONSULTING, CONFIRMING, RECOMMENDING, READY, REPORTED, SIGNED, ACCEPTED
    }

    boolean reaches(Stage stage) {
        return until.compareTo(stage) >= 0;
    }

    boolean endsAt(Stage stage) {
        return until == stage;
    }

    Fate fate(int number) {
        return Fate.of(number, until);
    }

    String category(int number) {
        return who.categories().get((number - 1) % who.categories().size());
    }

    String name(String what) {
        return edition.year() + " " + who.code() + " " + what;
    }
}
