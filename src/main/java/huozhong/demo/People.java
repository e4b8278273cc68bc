package huozhong.demo;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;

import huozhong.demo.PeopleText.Calling;
import huozhong.demo.PeopleText.Job;
import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

/** Invents people: the same place, year and number always give the same person. */
@Demonstration
class People {

    /** Nobody has a number that begins so: 169 was never given to an operator. */
    private static final String NOBODYS_MOBILE = "169%08d";
    private static final long PLACES = 1000;
    private static final int RARE_ONE_IN = 40;
    private static final String MEMBER = "中共党员";
    private static final int LEAGUE_UNTIL = 28;
    private static final int PARTIES_FROM = 35;
    private static final int GROWN = 23;

    private final PeopleText text = PeopleText.read();

    /** A complete form but for the photo; whose numbers differ have different mobiles. */
    Dossier person(Recommender recommender, int year, int number, String category) {
        var random = new Random((recommender.code() + year).hashCode() * 31L + number);
        var calling = Objects.requireNonNull(text.categories().get(category));
        var job = one(calling.jobsAt(recommender.workplaces()), random);
        var woman = random.nextBoolean();
        var age = job.age(woman, random);
        var dossier = Dossier.of(field -> switch (field) {
            case NAME -> name(woman, random);
            case GENDER -> woman ? "女" : "男";
            case BIRTH -> "%d-%02d".formatted(year - age, 1 + random.nextInt(12));
            case ETHNICITY -> one(text.ethnicities(), random);
            case POLITICS -> politics(job, age, random);
            case EMPLOYER -> employer(recommender, job);
            case MOBILE -> mobile(recommender, year, number);
            case CATEGORY -> category;
            case SPECIALTY -> one(calling.specialties(), random);
            case DEEDS -> deeds(calling, recommender.place(), age, random);
            case HONOURS -> honours(recommender.place(), year, random);
            case PHOTO -> null;
        });
        return number % RARE_ONE_IN == RARE_ONE_IN / 2
                ? rare(dossier, number / RARE_ONE_IN + recommender.code().hashCode())
                : dossier;
    }

    String name(Random random) {
        return name(random.nextBoolean(), random);
    }

    private String name(boolean woman, Random random) {
        return one(text.surnames(), random) + one(woman ? text.women() : text.men(), random);
    }

    private Dossier rare(Dossier dossier, int which) {
        var rare = text.rare().get(Math.floorMod(which, text.rare().size()));
        return dossier.with(Field.NAME, rare.name()).with(Field.GENDER, rare.gender())
                .with(Field.ETHNICITY, rare.ethnicity());
    }

    /** A member of the party where the post asks for one, of the youth league while young enough. */
    private String politics(Job job, int age, Random random) {
        return job.isOfTheParty() ? MEMBER : one(text.politics().stream()
                .filter(one -> age <= LEAGUE_UNTIL || !one.equals("共青团员"))
                .filter(one -> age >= PARTIES_FROM || !one.endsWith("社员") && !one.endsWith("盟员")).toList(), random);
    }

    private static String mobile(Recommender recommender, int year, int number) {
        return NOBODYS_MOBILE.formatted(Math.floorMod((recommender.code() + year).hashCode(),
                90_000) * PLACES + number);
    }

    /** Whose mobile this is among the people of this place and year; empty if it is nobody's of them. */
    static OptionalInt numberOf(Recommender recommender, int year, String mobile) {
        var first = mobile(recommender, year, 0);
        var number = Long.parseLong(mobile) - Long.parseLong(first);
        return number > 0 && number < PLACES ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    private static String employer(Recommender recommender, Job job) {
        return recommender.workplaces().stream().filter(office -> office.code().endsWith("-" + job.at()))
                .map(Office::name).findFirst().orElse(recommender.place()) + job.title();
    }

    private static String deeds(Calling calling, String place, int age, Random random) {
        return one(calling.deeds(), random).replace("{place}", place)
                .replace("{years}", String.valueOf(3 + random.nextInt(Math.min(25, age - GROWN))))
                .replace("{n}", String.valueOf(20 * (2 + random.nextInt(30))))
                .replace("{m}", String.valueOf(1 + random.nextInt(6)))
                .replace("{k}", String.valueOf(3 + random.nextInt(20)));
    }

    private String honours(String place, int year, Random random) {
        return one(text.honours(), random).replace("{place}", place)
                .replace("{year}", String.valueOf(year - 1 - random.nextInt(5)));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
