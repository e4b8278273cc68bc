package huozhong.portal.web;

import java.util.List;

/** The addresses of the portal's pages, as its router knows them; every other address is nowhere. */
final class PortalRoutes {

    static final List<String> ALL = List.of("/", "/login", "/first-run", "/first-password", "/account",
            "/messages", "/messages/settings",
            "/tasks", "/tasks/{taskId}", "/tasks/done", "/m/tasks", "/m/tasks/{taskId}", "/m/check", "/m/g/{id}",
            "/m/stamps", "/stamps", "/amendments/{id}",
            "/people", "/people/new", "/people/{id}", "/people/{id}/form", "/mine", "/imports",
            "/imports/{id}", "/gaps",
            "/search", "/selections", "/selections/{id}", "/submissions", "/submissions/accepted", "/submissions/{id}",
            "/obligations", "/bulletins/{id}", "/extensions/{id}",
            "/reports", "/reports/{id}", "/courses", "/courses/{id}",
            "/teams", "/teams/{id}", "/progress", "/dates", "/dates/{unitId}", "/plans", "/plans/{id}",
            "/organization", "/organization/units/{id}", "/organization/users", "/organization/users/{id}",
            "/organization/deputies", "/organization/proposals", "/organization/imports", "/organization/imports/{id}",
            "/process-sets", "/process-sets/{id}", "/running-cases", "/running-cases/move", "/running-cases/moves/{id}",
            "/paper-templates", "/paper-templates/{id}",
            "/failed-jobs", "/audit", "/seals", "/seal-orders", "/seal-uses", "/seal-requests",
            "/seal-requests/{id}", "/v", "/v/{code}",
            "/training-coverage", "/lists", "/c", "/c/{number}", "/f/{code}");

    private PortalRoutes() {
    }
}
