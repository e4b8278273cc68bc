package huozhong.shared.web;

import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Names a nested record after its class too, so that two rows of two lists are two schemas, and an operation after its
 * controller, so that no name depends on the order in which they are found.
 */
@Configuration
class NamesInOpenApi {

    @Bean
    ModelResolver modelResolver(ObjectMapper json) {
        return new ModelResolver(json, new Nested()).openapi31(true);
    }

    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) -> {
            var controller = handler.getBeanType().getSimpleName().replaceFirst("Controller.*", "");
            var method = handler.getMethod().getName();
            return operation.operationId(StringUtils.uncapitalize(controller) + StringUtils.capitalize(method));
        };
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
