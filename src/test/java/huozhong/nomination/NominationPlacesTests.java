package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;

/** Over HTTP: who can put nobody forward is not offered to. */
@ApplicationTest
class NominationPlacesTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Staffing staffing;

    private Kangping kangping;

    @BeforeEach
    void aPlan() {
        kangping = beans.createBean(Kangping.class);
    }

    private List<JsonNode> places(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Desk.list(new Desk(port, user.login(), PASSWORD).get("/api/nomination-places")).stream()
                .filter(place -> place.path("planId").asText().equals(kangping.plan.id())).toList();
    }

    @Test
    void areOpenWhereTheCountyRecommends() {
        var places = places(kangping.clerk);

        assertThat(places).extracting(place -> place.path("unitId").asText()).containsExactly(kangping.publicity.id());
        assertThat(places).allMatch(place -> place.path("open").asBoolean());
    }

    @Test
    void areClosedToAUnitThatNobodyRecommendsFor() {
        var province = staffing.openUnit(kangping.prefix + "-LN", "省某厅", "PUBLICITY", null, null);

        assertThat(places(kangping.appointed("省厅经办人", province, Post.Kind.CLERK)))
                .singleElement().matches(place -> !place.path("open").asBoolean());
    }

    @Test
    void areClerksOnly() {
        assertThat(places(kangping.publicityLeader)).isEmpty();
    }
}
