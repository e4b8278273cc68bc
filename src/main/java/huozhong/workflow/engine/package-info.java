/**
 * The engine's household: its tables as migrations of ours, its history's end, and the clock that its jobs go by.
 * Nothing here knows of tasks, cases or diagrams.
 */
@NullMarked
package huozhong.workflow.engine;

import org.jspecify.annotations.NullMarked;

