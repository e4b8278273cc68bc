package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.Nomination.Kind;
import huozhong.nomination.Nomination.State;
import huozhong.nomination.field.Field;
import huozhong.nomination.origin.Origin;
import huozhong.organization.Level;
import huozhong.shared.InvalidInput;

class NominationTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 4, 1, 12, 0);
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final Asked ASKED = new Asked(Kind.EMPLOYED, null);
    private static final Dossier COMPLETE = Dossier.of(field -> switch (field) {
        case NAME -> "阿卜杜拉·𠮷";
        case GENDER -> "男";
        case BIRTH -> "1978-05";
        case ETHNICITY -> "维吾尔族";
        case POLITICS -> "群众";
        case EMPLOYER -> "某医院医师";
        case MOBILE -> "13804011851";
        case CATEGORY -> "HEALTH";
        case SPECIALTY -> "内科";
        case DEEDS -> "从医二十年。";
        case HONOURS -> null;
        case PHOTO -> "0".repeat(32);
    });

    @Test
    void namesEveryFieldThatADraftLacks() {
        var draft = nomination(COMPLETE.with(Field.BIRTH, null).with(Field.DEEDS, " "));

        assertThatThrownBy(() -> draft.submit(NOON)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.problems()).extracting(InvalidInput.Problem::field)
                        .containsExactly("birth", "deeds"));
        assertThat(draft.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void isNotSubmittedWithABirthThatCanNotBe() {
        var child = nomination(COMPLETE.with(Field.BIRTH, "2020-05"));

        assertThatThrownBy(() -> child.submit(NOON)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("推算不满16周岁");
        assertThat(COMPLETE.with(Field.NAME, "\u00a0⾼\u200b明 ").seen().name()).isEqualTo("高明");
    }

    @Test
    void lacksEverythingWhereNothingIsKnownYet() {
        assertThat(Dossier.EMPTY.missing()).contains(Field.NAME, Field.PHOTO).doesNotContain(Field.HONOURS)
                .hasSize(11);
    }

    @Test
    void startsItsDossiersVersionsWithTheSubmission() {
        var nomination = nomination(COMPLETE);
        assertThat(nomination.dossierVersion()).isZero();

        nomination.submit(NOON);

        assertThat(nomination.dossierVersion()).isEqualTo(1);
        assertThat(nomination.state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void endsOnceAndNotBeforeItBegan() {
        var nomination = nomination(COMPLETE);
        assertThatThrownBy(() -> nomination.end(State.WITHDRAWN, NOON)).isInstanceOf(NotInState.class);
        nomination.submit(NOON);
        nomination.end(State.REJECTED, NOON);

        assertThatThrownBy(() -> nomination.end(State.ACCEPTED, NOON)).isInstanceOf(NotInState.class);
    }

    @Test
    void holdsASeatAndAPlaceOnAListOnItsWayAndAtItsGoodEndOnly() {
        var member = nomination(COMPLETE);
        assertThatThrownBy(() -> member.seatTaken(NOON)).isInstanceOf(NotInState.class);
        assertThatThrownBy(() -> member.listed(NOON)).isInstanceOf(NotInState.class);
        member.submit(NOON);
        member.end(State.ACCEPTED, NOON);
        member.seatTaken(NOON);
        member.listed(NOON);
        var rejected = nomination(COMPLETE);
        rejected.submit(NOON);
        rejected.end(State.REJECTED, NOON);

        assertThatThrownBy(() -> rejected.seatTaken(NOON)).isInstanceOf(NotInState.class);
        assertThatThrownBy(() -> rejected.listed(NOON)).isInstanceOf(NotInState.class);
    }

    @Test
    void isNotCorrectedIntoAFormThatLacksWhatASubmissionMustHave() {
        var nomination = nomination(COMPLETE);
        nomination.submit(NOON);

        assertThatThrownBy(() -> nomination.correct(COMPLETE.with(Field.NAME, "").with(Field.DEEDS, " "), TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.problems()).extracting(InvalidInput.Problem::field)
                                .containsExactly("name", "deeds"));
        assertThat(nomination.dossier()).isEqualTo(COMPLETE);
        assertThat(nomination.correct(COMPLETE.with(Field.HONOURS, ""), TODAY)).containsExactly(Field.HONOURS);
    }

    @Test
    void isEditedAsADraftAndCorrectedAfterwards() {
        var nomination = nomination(COMPLETE);
        assertThatThrownBy(() -> nomination.correct(COMPLETE, TODAY)).isInstanceOf(NotInState.class);

        nomination.submit(NOON);

        assertThatThrownBy(() -> nomination.edit(COMPLETE, ASKED)).isInstanceOf(NotInState.class);
        assertThatThrownBy(() -> nomination.submit(NOON)).isInstanceOf(NotInState.class);
    }

    @Test
    void makesANewVersionOnlyOfWhatChanges() {
        var nomination = submitted();

        assertThat(nomination.correct(COMPLETE, TODAY)).isEmpty();
        assertThat(nomination.dossierVersion()).isEqualTo(1);
        assertThat(nomination.correct(COMPLETE.with(Field.MOBILE, "13804011852").with(Field.DEEDS, "义诊。"), TODAY))
                .containsExactly(Field.MOBILE, Field.DEEDS);
        assertThat(nomination.dossierVersion()).isEqualTo(2);
    }

    @Test
    void keepsItsRulesInACorrection() {
        var nomination = submitted();

        assertThatThrownBy(() -> nomination.correct(COMPLETE.with(Field.DEEDS, "𠮷".repeat(201)), TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> nomination.correct(COMPLETE.with(Field.DEEDS, "𠮷".repeat(200)), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsItsCategoryWhileASeatIsHeld() {
        var nomination = submitted();
        nomination.seatTaken(NOON);

        assertThatThrownBy(() -> nomination.correct(COMPLETE.with(Field.CATEGORY, "ARTS"), TODAY))
                .isInstanceOf(SeatHeld.class);
        nomination.seatFreed();
        assertThat(nomination.correct(COMPLETE.with(Field.CATEGORY, "ARTS"), TODAY)).containsExactly(Field.CATEGORY);
    }

    @Test
    void coversWhatTheOpinionsSpeakAbout() {
        assertThat(Field.values()).filteredOn(field -> !field.isCovered())
                .containsExactlyInAnyOrder(Field.MOBILE, Field.PHOTO);
    }

    @Test
    void waitsNowhereOnceItEnded() {
        var nomination = submitted();
        nomination.waitsAt("AwaitSelection");

        nomination.end(State.NOT_CHOSEN, NOON);

        assertThat(nomination.awaits()).isNull();
        assertThatThrownBy(() -> nomination.correct(COMPLETE, TODAY)).isInstanceOf(NotInState.class)
                .hasMessageContaining("未入选");
    }

    private static Nomination submitted() {
        var nomination = nomination(COMPLETE);
        nomination.submit(NOON);
        return nomination;
    }

    private static Nomination nomination(Dossier dossier) {
        var origin = new Origin("unit", "unit", "region", Level.COUNTY);
        return new Nomination("plan", "0001", origin, dossier, ASKED, "user", NOON);
    }
}
