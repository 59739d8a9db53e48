package org.tradebrief.report.workbook;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.zip.Deflater;

/**
 * A deflater that compresses blocks on several threads and gives them back in order, for a {@link
 * java.util.zip.ZipOutputStream} to use in place of its own.
 *
 * <p>Blocks are of one size and know nothing of each other, so the bytes are the same whatever the number of threads
 * (the method of pigz, M. Adler 2007).
 */
final class ParallelDeflater extends Deflater {
    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS_AHEAD = 2 * Runtime.getRuntime().availableProcessors() + 2;

    private final ExecutorService threads;
    private final Queue<Future<byte[]>> ahead = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private int filled;
    private byte[] ready = new byte[0];
    private int given;
    private long bytesRead;
    private long bytesWritten;
    private boolean finishing;

    ParallelDeflater(ExecutorService threads) {
        super(BEST_SPEED, true);
        this.threads = threads;
    }

    @Override
    public void setInput(byte[] input, int offset, int length) {
        bytesRead += length;
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int part = Math.min(end - from, BLOCK - filled);
            System.arraycopy(input, from, block, filled, part);
            filled += part;
            from += part;
            if (filled == BLOCK) {
                submit(false);
            }
        }
    }

    @Override
    public boolean needsInput() {
        return given == ready.length && ahead.size() < BLOCKS_AHEAD;
    }

    @Override
    public int deflate(byte[] output, int offset, int length) {
        if (given == ready.length) {
            if (ahead.isEmpty()) {
                return 0;
            }
            ready = await(ahead.remove());
            given = 0;
        }
        int part = Math.min(length, ready.length - given);
        System.arraycopy(ready, given, output, offset, part);
        given += part;
        bytesWritten += part;
        return part;
    }

    @Override
    public void finish() {
        if (!finishing) {
            finishing = true;
            submit(true);
        }
    }

    @Override
    public boolean finished() {
        return finishing && ahead.isEmpty() && given == ready.length;
    }

    @Override
    public long getBytesRead() {
        return bytesRead;
    }

    @Override
    public long getBytesWritten() {
        return bytesWritten;
    }

    @Override
    public void reset() {
        ahead.clear();
        filled = 0;
        ready = new byte[0];
        given = 0;
        bytesRead = 0;
        bytesWritten = 0;
        finishing = false;
    }

    private void submit(boolean last) {
        byte[] input = block;
        int length = filled;
        block = new byte[BLOCK];
        filled = 0;
        ahead.add(threads.submit(() -> compress(input, length, last)));
    }

    private static byte[] compress(byte[] input, int length, boolean last) {
        Deflater deflater = new Deflater(BEST_SPEED, true);
        try {
            deflater.setInput(input, 0, length);
            if (last) {
                deflater.finish();
            }
            byte[] output = new byte[length / 4 + 64];
            int size = 0;
            while (true) {
                size += deflater.deflate(output, size, output.length - size, last ? NO_FLUSH : SYNC_FLUSH);
                if (size < output.length) {
                    return Arrays.copyOf(output, size);
                }
                output = Arrays.copyOf(output, 2 * output.length);
            }
        } finally {
            deflater.end();
        }
    }

    private static byte[] await(Future<byte[]> compressed) {
        try {
            return compressed.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compressing", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("compression failed", failed);
        }
    }
}
