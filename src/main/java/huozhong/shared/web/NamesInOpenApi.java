package huozhong.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Names a nested record after its class too, so that two rows of two lists are two schemas, and an operation after its
 * controller, so that no name depends on the order in which they are found; says which properties are always there.
 */
@Configuration
class NamesInOpenApi {

    @Bean
    ModelResolver modelResolver(ObjectMapper json) {
        return new Required(json, new Nested()).openapi31(true);
    }

    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) -> {
            var controller = handler.getBeanType().getSimpleName().replaceFirst("Controller.*", "");
            var method = handler.getMethod().getName();
            return operation.operationId(StringUtils.uncapitalize(controller) + StringUtils.capitalize(method));
        };
    }

    /** What a record has that isn't {@code @Nullable} is always there, and always asked for. */
    private static final class Required extends ModelResolver {

        Required(ObjectMapper json, TypeNameResolver names) {
            super(json, names);
        }

        @Override
        public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
                                           Iterator<ModelConverter> next) {
            var schema = super.resolve(type, context, next);
            var of = _mapper.constructType(type.getType());
            var model = context.getDefinedModels().get(_typeName(of));
            if (model != null && of.isRecordType()) {
                parts(of.getRawClass())
                        .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .filter(part -> model.getProperties() != null
                                && model.getProperties().containsKey(part.getName()))
                        .filter(part -> model.getRequired() == null || !model.getRequired().contains(part.getName()))
                        .forEach(part -> model.addRequiredItem(part.getName()));
            }
            return schema;
        }

        private static Stream<RecordComponent> parts(Class<?> of) {
            return Stream.of(of.getRecordComponents()).flatMap(part ->
                    part.getAccessor().isAnnotationPresent(JsonUnwrapped.class) ? parts(part.getType())
                    : Stream.of(part));
        }
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
