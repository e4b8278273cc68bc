package huozhong.notification;

/**
 * What leaves by a channel: one or several messages to one person, at his address there (mail, login or mobile). Its id
 * stays the same however often it is tried.
 */
record Letter(String id, String to, String subject, String text) {
}
