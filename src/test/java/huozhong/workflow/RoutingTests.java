package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table Routing.dmn: whose, of which function and post, each step is. */
class RoutingTests {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private DmnDecision routing;

    @BeforeEach
    void theTable() throws IOException {
        try (InputStream table = getClass().getResourceAsStream("/bpmn/Routing.dmn")) {
            routing = engine.parseDecision("Routing", table);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GiveEmployerOpinion       | COUNTY   | EMPLOYER - LEADER
            GiveEmployerOpinion       | CITY     | EMPLOYER - LEADER
            GiveRecommendationOpinion | COUNTY   | REGION PUBLICITY LEADER, REGION CIVILITY_OFFICE LEADER
            GiveRecommendationOpinion | CITY     | RECOMMENDER - LEADER
            CorrectNomination         | COUNTY   | RECOMMENDER - CLERK
            ChooseNominees            | COUNTY   | RECOMMENDER - CLERK
            GiveConsultationReply     | COUNTY   | ASKED - LEADER
            RecordCollectiveDecision  | CITY     | RECOMMENDER - CLERK
            ConfirmSelection          | COUNTY   | RECOMMENDER - LEADER
            RecordPublication         | CITY     | RECOMMENDER - CLERK
            ReplaceFromReserves       | CITY     | RECOMMENDER - CLERK
            SignSubmission            | CITY     | REGION PUBLICITY CLERK, REGION CIVILITY_OFFICE CLERK
            ReviewSubmission          | CITY     | REGION PUBLICITY LEADER, REGION CIVILITY_OFFICE LEADER
            """)
    void namesWhoseAStepIs(String step, String level, String routes) {
        for (var kind : List.of("EMPLOYED", "RESIDENT")) {
            assertThat(routes(step, level, kind)).isEqualTo(Arrays.asList(routes.split(", ")));
        }
    }

    @Test
    void knowsNobodyForAStepThatItDoesNotName() {
        assertThat(routes("GiveHealthOpinion", "COUNTY", "EMPLOYED")).isEmpty();
    }

    private List<String> routes(String step, String level, String kind) {
        return engine.evaluateDecisionTable(routing, Map.of("step", step, "level", level, "kind", kind))
                .getResultList().stream().map(RoutingTests::words).collect(Collectors.toList());
    }

    private static String words(Map<String, Object> route) {
        var function = route.get("function");
        return route.get("whose") + " " + (function == null ? "-" : function) + " " + route.get("post");
    }
}
