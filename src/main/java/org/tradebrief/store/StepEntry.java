package org.tradebrief.store;

/**
 * One step of a run, as its status tells it.
 *
 * @param name name of the step
 * @param status how it ended: {@code COMPLETED}, {@code FAILED}, {@code STOPPED}
 * @param rows rows that it read, 0 for a step without rows
 * @param millis how long it took, in milliseconds
 * @param heapMegabytes memory in use at its end, in megabytes
 */
public record StepEntry(String name, String status, long rows, long millis, long heapMegabytes) {}
