package huozhong;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;

/**
 * What outgrew what a reader keeps in mind: packages by their types, constructors by what they take, records by their
 * components. A record may be wide where it is built in one place only: it is a projection, and there each value
 * stands beside its name; built in a second place it is put together by position, and a swap compiles.
 */
record Sizes(int types, int parameters, int components) {

    List<String> problems(JavaClasses house) {
        return Stream.of(packages(house), constructors(house), records(house)).flatMap(s -> s).sorted().toList();
    }

    private Stream<String> packages(JavaClasses house) {
        return house.stream().filter(Sizes::isType).collect(Collectors.groupingBy(JavaClass::getPackageName,
                Collectors.counting())).entrySet().stream().filter(there -> there.getValue() > types)
                .map(Map.Entry::getKey);
    }

    private static boolean isType(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }

    private Stream<String> constructors(JavaClasses house) {
        return house.stream().filter(type -> !type.isRecord() && !type.isEnum())
                .filter(type -> type.getConstructors().stream().anyMatch(one -> takes(one) > parameters))
                .map(JavaClass::getName);
    }

    private Stream<String> records(JavaClasses house) {
        return house.stream().filter(JavaClass::isRecord).filter(type -> type.getConstructors().stream()
                .anyMatch(one -> takes(one) > components && one.getCallsOfSelf().size() > 1)).map(JavaClass::getName);
    }

    private static int takes(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().size();
    }
}
