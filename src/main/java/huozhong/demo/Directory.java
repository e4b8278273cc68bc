package huozhong.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import huozhong.access.Caller;
import huozhong.access.Callers;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;

/** What the demo's names stand for, each looked up once. */
@Demonstration
class Directory {

    private final Organization organization;
    private final Callers callers;
    private final PlanBook plans;
    private final Map<String, Caller> byLogin = new ConcurrentHashMap<>();
    private final Map<String, String> byUnit = new ConcurrentHashMap<>();
    private final Map<String, String> byPlan = new ConcurrentHashMap<>();

    Directory(Organization organization, Callers callers, PlanBook plans) {
        this.organization = organization;
        this.callers = callers;
        this.plans = plans;
    }

    Caller caller(String login) {
        return byLogin.computeIfAbsent(login, key -> callers.of(organization.userByLogin(key).orElseThrow().id()));
    }

    String unitId(String code) {
        return byUnit.computeIfAbsent(code, key -> organization.unitByCode(key).orElseThrow().id());
    }

    String planId(Edition edition) {
        return byPlan.computeIfAbsent(edition.code(), key -> plans.planByCode(key).orElseThrow().id());
    }
}
