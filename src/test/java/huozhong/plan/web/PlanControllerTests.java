package huozhong.plan.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.plan.PlanBook;
import huozhong.plan.PlanRights;
import huozhong.plan.PlanSlice;
import huozhong.plan.Planning;
import huozhong.plan.Shenyang;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

@PlanSlice
class PlanControllerTests {

    private static final Clock TEN_MAY = Clock.fixed(
            LocalDateTime.of(2024, 5, 10, 12, 0).atZone(Shanghai.ZONE).toInstant(), Shanghai.ZONE);

    @Autowired
    private Staffing staffing;
    @Autowired
    private Planning planning;
    @Autowired
    private PlanBook book;
    @Autowired
    private QuotaList quotas;
    @Autowired
    private PlanRights rights;
    @Autowired
    private Organization organization;

    private Shenyang shenyang;
    private MockMvc leader;

    @BeforeEach
    void settles() {
        shenyang = new Shenyang(staffing);
        leader = as(shenyang.leaderOfTheOffice());
    }

    @Test
    void takesAFileFromDraftToClosure() throws Exception {
        leader.perform(post("/api/plans").contentType("application/yaml").content(Shenyang.file()))
                .andExpect(status().isCreated()).andExpect(jsonPath("$.statusWords").value("草稿"));
        var id = book.planByCode("shenyang-2024").orElseThrow().id();

        leader.perform(get("/api/plans/" + id + "/check")).andExpect(content().json("[]"));
        leader.perform(post("/api/plans/" + id + "/publication")).andExpect(jsonPath("$.status").value("PUBLISHED"));
        leader.perform(get("/api/plans")).andExpect(jsonPath("$[*].code", contains("shenyang-2024")));
        leader.perform(post("/api/plans/" + id + "/closure")).andExpect(jsonPath("$.statusWords").value("已结束"));
    }

    @Test
    void saysDatesInWordsAndMarksWhatIsOverdue() throws Exception {
        leader.perform(get("/api/plans/" + published())).andExpect(status().isOk())
                .andExpect(jsonPath("$.plan.documentNumber").value("沈文明办发〔2024〕14号"))
                .andExpect(jsonPath("$.office").value("市文明办"))
                .andExpect(jsonPath("$.milestones[0].words").value("4月19日 24:00 前"))
                .andExpect(jsonPath("$.milestones[*].overdue", contains(true, false, false, false)))
                .andExpect(jsonPath("$.phases[0].words").value("3月15日—4月30日"))
                .andExpect(jsonPath("$.phases[*].current", contains(false, true, false, false, false)))
                .andExpect(jsonPath("$.categories[0].composition", containsString("百姓名嘴")))
                .andExpect(jsonPath("$.options.reserves").value(false));
    }

    @Test
    void showsEachCallerTheQuotasInHisScope() throws Exception {
        var id = published();
        var heping = organization.regionByCode("SY-HP").orElseThrow();
        var county = organization.unitByCode("SY-HP-WMB").orElseThrow();

        leader.perform(get("/api/plans/" + id + "/quotas")).andExpect(jsonPath("$", hasSize(93)))
                .andExpect(jsonPath("$[92].words").value("文件未明确名额"));
        as(Shenyang.caller(county, Post.Kind.CLERK, heping)).perform(get("/api/plans/" + id + "/quotas"))
                .andExpect(jsonPath("$", hasSize(6))).andExpect(jsonPath("$[0].remaining").value(20));
        as(Shenyang.caller(shenyang.health, Post.Kind.CLERK, shenyang.city))
                .perform(get("/api/plans/" + id + "/quotas"))
                .andExpect(jsonPath("$", hasSize(1))).andExpect(jsonPath("$[0].categoryName").value("卫生健康"));
    }

    @Test
    void readsNoFileOfWhoDraftsNoPlans() {
        var health = as(Shenyang.caller(shenyang.health, Post.Kind.CLERK, shenyang.city));

        assertThatThrownBy(() -> health.perform(post("/api/plans").contentType("application/yaml")
                .content("not: [a plan")))
                .hasCauseInstanceOf(NotFound.class);
    }

    private String published() {
        var caller = shenyang.leaderOfTheOffice();
        return planning.publish(planning.draft(Shenyang.plan(), caller).id(), caller).id();
    }

    private MockMvc as(Caller caller) {
        var controller = new PlanController(book, planning, quotas, rights, organization, TEN_MAY);
        return MockMvcBuilders.standaloneSetup(controller).setCustomArgumentResolvers(always(caller))
                .setMessageConverters(new StringHttpMessageConverter(StandardCharsets.UTF_8),
                        new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json().build()))
                .defaultRequest(get("/").accept(MediaType.APPLICATION_JSON)).build();
    }

    private static HandlerMethodArgumentResolver always(Caller caller) {
        return new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Caller.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
                    NativeWebRequest request, WebDataBinderFactory factory) {
                return caller;
            }
        };
    }
}
