package huozhong.access.web;

import java.util.List;
import java.util.Set;

import huozhong.access.Duty;
import huozhong.access.Grant;
import huozhong.access.Told;

/**
 * Who is logged in, with what he may do today, what was done to his account since he was here, and where unsafe
 * requests find their token.
 */
record Me(String userId, String name, List<Duty> duties, Set<Grant> grants, boolean passwordToChange, List<Told> told,
          Csrf csrf) {

    record Csrf(String cookie, String header) {

        static final Csrf HINT = new Csrf("XSRF-TOKEN", "X-XSRF-TOKEN");
    }
}
