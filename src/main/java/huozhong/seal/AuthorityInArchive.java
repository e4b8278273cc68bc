package huozhong.seal;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** The certificates that our own seals go back to, without a key, so that their files can be verified without us. */
@Component
class AuthorityInArchive implements PlanArchive {

    private final ArchivedRows rows;

    AuthorityInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("sealAuthority", rows.of("select name, certificate from seal_authority where ? <> ''"
                + " order by name", planId));
    }
}
