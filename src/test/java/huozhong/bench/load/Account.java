package huozhong.bench.load;

/** Whose desk it is: a clerk who puts people of a hospital forward, or the hospital's leader, who is asked. */
record Account(String login, boolean clerk, String planId, String unitId, String hospitalId, String photo) {

    String line() {
        return String.join(" ", login, String.valueOf(clerk), planId, unitId, hospitalId, photo);
    }

    static Account of(String line) {
        var parts = line.split(" ");
        return new Account(parts[0], Boolean.parseBoolean(parts[1]), parts[2], parts[3], parts[4], parts[5]);
    }
}
