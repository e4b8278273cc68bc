package huozhong.shared.web;

import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names a nested record after its class too, so that two rows of two lists are two schemas. */
@Configuration
class NamesInOpenApi {

    @Bean
    ModelResolver modelResolver(ObjectMapper json) {
        return new ModelResolver(json, new Nested()).openapi31(true);
    }

    /** NominationListRow, not Row. */
    private static final class Nested extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var outer = type.getEnclosingClass();
            var name = super.nameForClass(type, options);
            return outer == null || !type.getName().startsWith("huozhong.") ? name
                    : nameForClass(outer, options) + name;
        }
    }
}
