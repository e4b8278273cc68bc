package huozhong.access.web;

import java.util.List;
import java.util.Set;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.access.Grant;

/** Who is logged in, with what he may do today and where unsafe requests find their token. */
record Me(String userId, String name, List<Duty> duties, Set<Grant> grants, Csrf csrf) {

    static Me of(Caller caller) {
        return new Me(caller.userId(), caller.name(), caller.duties(), caller.grants(), Csrf.HINT);
    }

    record Csrf(String cookie, String header) {

        static final Csrf HINT = new Csrf("XSRF-TOKEN", "X-XSRF-TOKEN");
    }
}
