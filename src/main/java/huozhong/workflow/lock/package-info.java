/**
 * The engine's own lock. Every text box of a diagram is code to this engine, expressions even in names and without a
 * script engine; so what isn't known to be harmless is refused twice, each time by itself: when a set is deployed, by
 * lists of the elements, attributes and expressions that are allowed, and when an expression is evaluated, by a
 * resolver that knows the beans named …Steps, plain values and a few properties of the execution, and nothing else.
 * What a set may hold is asked here before the engine gets it, too, by the room model. This room knows nobody.
 */
@NullMarked
package huozhong.workflow.lock;

import org.jspecify.annotations.NullMarked;

