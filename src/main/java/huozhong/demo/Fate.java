package huozhong.demo;

import huozhong.demo.Story.Stage;

/** What becomes of somebody before the round, by his number on the unit's list. */
enum Fate {
    DRAFT, AT_EMPLOYER, RETURNED, REJECTED, WITHDRAWN, AGREED;

    static Fate of(int number, Stage stage) {
        return switch (stage) {
            case COLLECTING -> whileCollecting(number);
            case ACCEPTED -> number == 1 ? REJECTED : AGREED;
            default -> number > 6 ? AGREED : switch (number) {
                case 1 -> DRAFT;
                case 2, 3 -> AT_EMPLOYER;
                case 4 -> RETURNED;
                case 5 -> REJECTED;
                default -> WITHDRAWN;
            };
        };
    }

    private static Fate whileCollecting(int number) {
        return switch (number % 24) {
            case 1, 9, 17 -> DRAFT;
            case 2, 3, 10, 11, 18, 19 -> AT_EMPLOYER;
            case 4 -> RETURNED;
            case 5 -> REJECTED;
            case 6 -> WITHDRAWN;
            default -> AGREED;
        };
    }
}
