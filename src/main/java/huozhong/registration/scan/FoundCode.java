package huozhong.registration.scan;

/** A QR on a page: what it says, the middles of its three corner marks in dots, and how many modules a side has. */
record FoundCode(String says, Dot bottomLeft, Dot topLeft, Dot topRight, int modules) {

    /** A place in a picture. */
    record Dot(double x, double y) {
    }

    /** Which way its upper edge runs: 0 to the right, as on a page that is upright. */
    double angle() {
        return Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x);
    }

    Dot middle() {
        return new Dot((bottomLeft.x + topRight.x) / 2, (bottomLeft.y + topRight.y) / 2);
    }
}
