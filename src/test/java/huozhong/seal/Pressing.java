package huozhong.seal;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.Browser;
import huozhong.document.Uploads;
import huozhong.organization.Post;
import huozhong.seal.signature.SealKey;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/** 用印: who may press on what, and what becomes of it. */
abstract class Pressing extends SealScene {

    @Autowired
    private SealPins pins;
    @Autowired
    private PressSeal pressSeal;
    @Autowired
    private SealedDocuments documents;
    @Autowired
    private Uploads files;

    private String text(String subject) {
        return text(documents.current(SealedProbe.KIND, subject).orElseThrow());
    }

    private String text(SealedDocuments.Revision revision) {
        return new String(files.read(revision.fileId()).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aKeeperWithHisPinSealsWhatTheLeaderAgreedTo() {
        var subject = subject();
        var order = ordered(subject);

        var waiting = list(desk(keeper).get("/api/seal-orders").path("items"));
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).path("title").asText()).isEqualTo("便笺" + subject);
        assertThat(waiting.get(0).path("hindrance").asText()).isEmpty();

        assertThat(press(keeper, order).path("state").asText()).isEqualTo("DONE");
        assertThat(state(order)).isEqualTo("SEALED");
        assertThat(text(subject)).contains("[seal employer 清河县文化馆 情况属实，同意推荐。 2024-04-19 ");
        assertThat(probe.sealed.get(order))
                .isEqualTo(documents.current(SealedProbe.KIND, subject).orElseThrow().fileId());
        assertThat(desk(keeper).get("/api/seal-orders").path("items")).isEmpty();
    }

    @Test
    void theSecondSealGoesOntoTheFirst() {
        var subject = subject();
        press(keeper, ordered(subject, "employer", leader, Set.of()));
        press(keeper, ordered(subject, "recommender", leader, Set.of()));

        assertThat(text(subject)).containsSubsequence("[seal employer ", "[seal recommender ");
        var revisions = jdbc.sql("select r.sha256 from sealed_revision r join sealed_document d on d.id = r.document_id"
                + " where d.subject = ? order by r.revision").param(subject).query(String.class).list();
        assertThat(revisions).hasSize(3).doesNotHaveDuplicates();
        assertThat(documents.known(revisions.get(1))).singleElement()
                .matches(known -> !known.isLast() && !known.isVoid() && known.revision() == 1);
        assertThat(documents.known(revisions.get(2))).singleElement().matches(SealedDocuments.Known::isLast);
        assertThat(documents.known("0".repeat(64))).isEmpty();
    }

    @Test
    void aDocumentThatChangedIsVoidAndTheNextSealGoesOntoANewOne() {
        var subject = subject();
        press(keeper, ordered(subject));
        var former = documents.current(SealedProbe.KIND, subject).orElseThrow();
        var waiting = ordered(subject, "recommender", leader, Set.of());
        probe.content.put(subject, "改过的内容");
        renewed(subject);

        assertThat(state(waiting)).isEqualTo("CANCELLED");
        assertThat(press(keeper, waiting).path("message").asText()).contains("已取消");
        press(keeper, ordered(subject));
        assertThat(text(subject)).contains("改过的内容").contains("[seal employer");
        assertThat(documents.known(former.sha256())).singleElement().matches(SealedDocuments.Known::isVoid);
    }

    @Test
    void aWordThatIsTakenBackTakesItsSealAlongAndKeepsThoseBefore() {
        var subject = subject();
        press(keeper, ordered(subject));
        var first = documents.current(SealedProbe.KIND, subject).orElseThrow();
        press(keeper, ordered(subject, "recommender", leader, Set.of()));
        var second = documents.current(SealedProbe.KIND, subject).orElseThrow();

        takenBack(subject, "recommender");

        assertThat(documents.current(SealedProbe.KIND, subject)).contains(first);
        assertThat(documents.standing(SealedProbe.KIND, List.of(subject)).get(subject).boxes())
                .containsExactly("employer");
        assertThat(documents.known(second.sha256())).singleElement().matches(SealedDocuments.Known::isVoid);
        assertThat(documents.known(first.sha256())).singleElement()
                .matches(known -> known.isLast() && !known.isVoid());
        press(keeper, ordered(subject, "recommender", leader, Set.of()));
        var third = documents.current(SealedProbe.KIND, subject).orElseThrow();
        assertThat(third.revision()).isEqualTo(3);
        assertThat(text(subject)).startsWith(text(first)).containsOnlyOnce("[seal recommender ");
        assertThat(documents.standing(SealedProbe.KIND, List.of(subject)).get(subject).boxes())
                .containsExactly("employer", "recommender");

        takenBack(subject, "employer");
        assertThat(documents.current(SealedProbe.KIND, subject)).isEmpty();
        assertThat(Stream.of(first, second, third).flatMap(one -> documents.known(one.sha256()).stream()))
                .hasSize(3).allMatch(SealedDocuments.Known::isVoid);
    }

    @Test
    void whoFilledItInNeverSealsIt() {
        works(clerk, Post.Kind.SEAL_KEEPER);
        name(clerk);
        setPin(clerk, PIN);
        var order = ordered(subject());

        var waiting = list(desk(clerk).get("/api/seal-orders").path("items")).get(0);
        assertThat(waiting.path("hindrance").asText()).isEqualTo(MayNotPress.FILLED_IN);
        assertThat(press(clerk, order).path("message").asText()).isEqualTo(MayNotPress.FILLED_IN);
        assertThat(state(order)).isEqualTo("WAITING");
    }

    @Test
    void theLeaderSealsWhatHeAgreedToOnlyWhereTheUnitsSettingSaysSo() {
        works(leader, Post.Kind.SEAL_KEEPER);
        name(leader);
        setPin(leader, PIN);
        var order = ordered(subject());
        assertThat(press(leader, order).path("message").asText()).isEqualTo(MayNotPress.ORDERED);

        desk(system).post("/api/units/" + unit.id() + "/one-hand", of("oneHand", true));
        assertThat(press(leader, order).path("state").asText()).isEqualTo("FAILED");
        confirm(waiting("ONE_HAND_SET", unit.id()));
        assertThat(press(leader, order).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void aSuspendedOrRevokedSealSealsNothing() {
        var order = ordered(subject());
        var body = of("sealId", seal, "orderIds", List.of(order), "pin", PIN);
        desk(security).post("/api/seals/" + seal + "/suspension", of("reason", "印章外借核查"));
        assertThat(desk(keeper).refused(409, "/api/seal-batches", body).path("detail").asText())
                .contains("已暂停使用：印章外借核查");

        desk(system).post("/api/seals/" + seal + "/resumption", of());
        confirm(waiting("SEAL_RESUMED", seal));
        desk(system).post("/api/seals/" + seal + "/revocation", of("reason", "单位更名"));
        assertThat(desk(keeper).refused(409, "/api/seal-batches", body).path("detail").asText())
                .contains("已撤销：单位更名");
        assertThat(desk(system).refused(409, "/api/seals/" + seal + "/resumption", of()).path("code").asText())
                .isEqualTo("SealNotSuspended");
        assertThat(state(order)).isEqualTo("WAITING");
    }

    @Test
    void aSealThatExpiredSealsNothing() {
        var order = ordered(subject());
        jdbc.sql("update seal set valid_until = '2024-04-18' where id = ?").param(seal).update();

        assertThat(desk(keeper).refused(409, "/api/seal-batches", of("sealId", seal, "orderIds", List.of(order), "pin",
                PIN)).path("detail").asText()).contains("不在有效期内");
    }

    @Test
    void aKeeperWhosePostEndedSealsNothing() {
        var order = ordered(subject());
        jdbc.sql("update post set valid_until = '2024-04-01' where user_id = ?").param(keeper.id()).update();
        staffing.changeUser(keeper.id(), "保管", null);

        desk(keeper).refused(404, "/api/seal-batches", of("sealId", seal, "orderIds", List.of(order), "pin", PIN));
        assertThat(desk(keeper).get("/api/me/seals")).isEmpty();
    }

    @Test
    void whoseDaysAreOverOrWhoNeverWasNamedSealsNothing() {
        var order = ordered(subject());
        var body = of("sealId", seal, "orderIds", List.of(order), "pin", PIN);
        var unnamed = works(enrol("未指定"), Post.Kind.SEAL_KEEPER);
        desk(unnamed).refused(404, "/api/seal-batches", body);

        jdbc.sql("update seal_keeper set valid_until = '2024-04-18' where user_id = ?").param(keeper.id()).update();
        desk(keeper).refused(404, "/api/seal-batches", body);
    }

    @Test
    void aSealIsPutOnOrdersOfItsOwnUnitOnly() {
        var mine = seal;
        var home = keeper;
        aUnitWithASeal();
        var foreign = ordered(subject());

        desk(home).refused(404, "/api/seal-batches", of("sealId", mine, "orderIds", List.of(foreign), "pin", PIN));
        assertThat(desk(home).raw("/api/seal-orders/" + foreign + "/document").statusCode()).isEqualTo(404);
        assertThat(desk(home).refused(404, "/api/seal-orders/" + foreign + "/declining", of("reason", "不是我的")))
                .isNotNull();
    }

    @Test
    void twoNodesAtOncePutOneSealOn() throws Exception {
        var order = ordered(subject());
        var key = open();
        var together = new CyclicBarrier(2);
        var sealed = new AtomicInteger();
        var refused = new AtomicInteger();
        Runnable node = () -> {
            try {
                together.await();
                Retry.call(() -> transaction.execute(status -> {
                    pressSeal.press(order, seal, key, callers.of(keeper.id()));
                    return "";
                }));
                sealed.incrementAndGet();
            } catch (Refusal late) {
                refused.incrementAndGet();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        };
        var threads = Stream.of(node, node).map(Thread::new).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertThat(List.of(sealed.get(), refused.get(), uses(order))).containsExactly(1, 1, 1);
    }

    @Test
    void twoBoxesOfOneDocumentAtOnceAreTwoSealsOneUponTheOther() throws Exception {
        var subject = subject();
        var some = List.of(ordered(subject, "employer", leader, Set.of()),
                ordered(subject, "recommender", leader, Set.of()));
        var key = open();
        var failures = new ArrayList<Throwable>();
        var threads = some.stream().map(order -> new Thread(() -> Retry.call(() -> transaction.execute(status -> {
            pressSeal.press(order, seal, key, callers.of(keeper.id()));
            return "";
        })))).toList();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((one, failed) -> failures.add(failed)));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
        assertThat(text(subject)).contains("[seal employer ", "[seal recommender ");
    }

    private SealKey open() {
        return pins.open(seal, PIN, callers.of(keeper.id()));
    }

    @Test
    void oneBadItemOfABatchHoldsUpNoOther() {
        var subjects = IntStream.range(0, 20).mapToObj(number -> subject()).toList();
        var some = subjects.stream().map(this::ordered).toList();
        probe.bad.add(subjects.get(7));

        var outcomes = list(settled(keeper, batch(keeper, some)).path("outcomes"));

        assertThat(outcomes).hasSize(20);
        assertThat(outcomes).extracting(one -> one.path("orderId").asText()).containsExactlyElementsOf(some);
        assertThat(outcomes.get(7).path("state").asText()).isEqualTo("FAILED");
        assertThat(outcomes.get(7).path("message").asText()).isEqualTo("此人的登记表已被退回");
        assertThat(outcomes).filteredOn(one -> one.path("state").asText().equals("DONE")).hasSize(19);
        assertThat(state(some.get(7))).isEqualTo("WAITING");
        assertThat(List.of(uses(some.get(7)), uses(some.get(8)))).containsExactly(0, 1);
        assertThat(documents.current(SealedProbe.KIND, subjects.get(7))).isEmpty();
    }

    @Test
    void aBatchWhoseNodeDiedGoesOnWithThePinAndSealsNothingTwice() {
        var some = IntStream.range(0, 5).mapToObj(number -> ordered(subject())).toList();
        var pressed = new AtomicInteger();
        sealing.before.set(() -> {
            if (pressed.incrementAndGet() == 3) {
                throw new NodeDied();
            }
        });
        var batch = batch(keeper, some);
        await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(30)).until(() -> pressed.get() == 3);
        sealing.before.set(() -> { });

        var left = desk(keeper).get("/api/seal-batches/" + batch);
        assertThat(left.path("stalled").asBoolean()).isFalse();
        clock.pass(Duration.ofMinutes(2));
        assertThat(list(desk(keeper).get("/api/seal-batches"))).singleElement()
                .matches(one -> one.path("stalled").asBoolean() && one.path("id").asText().equals(batch));
        desk(keeper).refused(400, "/api/seal-batches/" + batch + "/continuation", of("pin", "wrong-one"));
        desk(keeper).post("/api/seal-batches/" + batch + "/continuation", of("pin", PIN));

        assertThat(texts(settled(keeper, batch).path("outcomes"), "state")).containsExactly("DONE");
        assertThat(some).allMatch(order -> uses(order) == 1);
        assertThat(desk(keeper).get("/api/seal-batches")).isEmpty();
        assertThat(desk(leader).raw("/api/seal-batches/" + batch).statusCode()).isEqualTo(404);
    }

    /** Nobody catches it. */
    private static final class NodeDied extends Error {
    }

    @Test
    void theSameBatchSentTwiceIsOneBatch() {
        var some = List.of(ordered(subject()), ordered(subject()));
        var body = """
                {"sealId":"%s","orderIds":["%s","%s"],"pin":"%s"}""".formatted(seal, some.get(0), some.get(1), PIN);
        var key = Browser.newKey();
        var first = desk(keeper).keyed("/api/seal-batches", body, key);
        var again = desk(keeper).keyed("/api/seal-batches", body, key);

        assertThat(again.path("id").asText()).isEqualTo(first.path("id").asText());
        settled(keeper, first.path("id").asText());
        assertThat(some).allMatch(order -> uses(order) == 1);
    }

    @Test
    void whatIsDeclinedGoesBackWithTheReasonAndWaitsNoMore() {
        var order = ordered(subject());
        desk(leader).refused(404, "/api/seal-orders/" + order + "/declining", of("reason", "字迹不清"));
        desk(keeper).refused(400, "/api/seal-orders/" + order + "/declining", of("reason", " "));
        desk(keeper).post("/api/seal-orders/" + order + "/declining", of("reason", "落款日期有误"));

        assertThat(probe.declined.get(order)).isEqualTo("落款日期有误");
        assertThat(press(keeper, order).path("message").asText()).contains("已退回");
    }

    @Test
    void whoAgreesAgainReplacesWhatWaitedForTheSameBox() {
        var subject = subject();
        var first = ordered(subject);
        var second = ordered(subject);

        assertThat(List.of(state(first), state(second))).containsExactly("CANCELLED", "WAITING");
    }

    @Test
    void whatWaitsIsCountedForItsKeeperAlone() {
        ordered(subject());
        ordered(subject());

        assertThat(desk(keeper).get("/api/seal-orders/count").path("count").asInt()).isEqualTo(2);
        assertThat(desk(leader).get("/api/seal-orders/count").path("count").asInt()).isZero();
        press(keeper, ordered(subject()));
        assertThat(desk(keeper).get("/api/seal-orders/count").path("count").asInt()).isEqualTo(2);
    }

    @Test
    void ofSeveralSealsTheUnitsOwnChoiceIsPressedUnlessTheLeaderSaysAnother() {
        var first = seal;
        var second = register("清河县文化馆业务专用章");
        seal = second;
        name(keeper);
        setPin(keeper, PIN);
        desk(leader).post("/api/units/" + unit.id() + "/default-seal", of("sealId", second));
        var order = ordered(subject());
        assertThat(list(desk(keeper).get("/api/seal-orders").path("items")).get(0).path("sealId").asText())
                .isEqualTo(second);

        seal = first;
        assertThat(press(keeper, order).path("message").asText()).contains("指定使用“清河县文化馆业务专用章”");
        desk(keeper).refused(404, "/api/seal-orders/" + order + "/seal", of("sealId", first));
        assertThat(desk(leader).refused(400, "/api/seal-orders/" + order + "/seal", of("sealId", "another"))
                .toString()).contains("本单位可用的印章");
        desk(leader).post("/api/seal-orders/" + order + "/seal", of("sealId", first));
        assertThat(press(keeper, order).path("state").asText()).isEqualTo("DONE");
        desk(leader).refused(409, "/api/seal-orders/" + order + "/seal", of("sealId", second));
    }

    @Test
    void aDefaultSealThatIsNoLongerInForceIsMeantNoMore() {
        var second = register("清河县文化馆业务专用章");
        desk(leader).post("/api/units/" + unit.id() + "/default-seal", of("sealId", second));
        desk(system).post("/api/seals/" + second + "/revocation", of("reason", "遗失"));

        assertThat(press(keeper, ordered(subject())).path("state").asText()).isEqualTo("DONE");
        assertThat(desk(leader).refused(400, "/api/units/" + unit.id() + "/default-seal", of("sealId", second))
                .toString()).contains("本单位可用的印章");
        desk(keeper).refused(404, "/api/units/" + unit.id() + "/default-seal", of("sealId", seal));
    }

    @Test
    void whatWaitsIsSeenBeforeItIsSealed() {
        var subject = subject();
        var order = ordered(subject);
        assertThat(desk(keeper).raw("/api/seal-orders/" + order + "/document").body()).contains(subject, "空白");
        assertThat(desk(leader).raw("/api/seal-orders/" + order + "/document").statusCode()).isEqualTo(200);
        assertThat(desk(clerk).raw("/api/seal-orders/" + order + "/document").statusCode()).isEqualTo(404);
        assertThat(desk(system).raw("/api/seal-orders/" + order + "/document").statusCode()).isEqualTo(404);
    }
}
