package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.tradebrief.catalogue.InvalidInput;

/** Runs the job once: takes the lock, recovers what a crash left, starts or resumes, and says how it ended. */
public final class EditionRun {
    private EditionRun() {}

    /**
     * How a run ended.
     *
     * @param exit the exit code
     * @param plan what was planned; empty when another run holds the lock
     */
    public record Outcome(ExitCode exit, Optional<RunPlan> plan) {
        /** Where the edition stands; empty when there is none. */
        public Optional<Path> folder() {
            return plan.map(
                    known -> known.request().output().resolve(known.edition().toString()));
        }
    }

    /**
     * Runs the job.
     *
     * @throws InvalidInput when inputs cannot be used as a whole
     * @throws Blocked when checks keep the edition from being published
     * @throws IOException when a file cannot be written
     */
    public static Outcome of(RunRequest request, Progress progress) throws IOException {
        try (WorkLock lock = WorkLock.tryOn(request.work()).orElse(null)) {
            if (lock == null) {
                return new Outcome(ExitCode.LOCKED, Optional.empty());
            }
            RunPlan plan = RunPlan.of(request);
            if (plan.published() && !request.rerun()) {
                return new Outcome(ExitCode.NOTHING_NEW, Optional.of(plan));
            }
            try (ConfigurableApplicationContext context = context(plan, progress)) {
                JobExecution execution = run(context, plan);
                return new Outcome(exit(execution), Optional.of(plan));
            }
        }
    }

    private static ConfigurableApplicationContext context(RunPlan plan, Progress progress) {
        String database =
                plan.request().work().resolve("tradebrief").toAbsolutePath().toString();
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RunPlan.class, () -> plan);
                    beans.registerBean(Progress.class, () -> progress);
                })
                .properties("spring.datasource.url=jdbc:hsqldb:file:" + database
                        + ";hsqldb.default_table_type=cached;hsqldb.write_delay=false;hsqldb.tx=locks;shutdown=true")
                .run();
    }

    private static JobExecution run(ConfigurableApplicationContext context, RunPlan plan) {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        repository.findRunningJobExecutions(JobConfiguration.JOB).forEach(operator::recover);
        try {
            return operator.start(context.getBean(Job.class), parameters(repository, plan));
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("the job did not start: " + refused.getMessage(), refused);
        }
    }

    /** The same inputs are one instance; publishing them again is another attempt, resuming them is not. */
    private static JobParameters parameters(JobRepository repository, RunPlan plan) {
        for (long attempt = 1; ; attempt++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addLocalDate("as-of", plan.asOf())
                    .addString("release", plan.release())
                    .addLong("attempt", attempt)
                    .toJobParameters();
            JobInstance instance = repository.getJobInstance(JobConfiguration.JOB, parameters);
            if (instance == null || !complete(repository.getLastJobExecution(instance))) {
                return parameters;
            }
        }
    }

    private static boolean complete(@org.jspecify.annotations.Nullable JobExecution execution) {
        return execution != null && execution.getStatus() == BatchStatus.COMPLETED;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static ExitCode exit(JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return ExitCode.PUBLISHED;
        }
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                switch (cause) {
                    case InvalidInput invalid -> throw invalid;
                    case Blocked blocked -> throw blocked;
                    case IOException io -> throw io;
                    case UncheckedIOException io -> throw io.getCause();
                    default -> {}
                }
            }
            throw new IllegalStateException("the run failed: " + rootOf(failure), failure);
        }
        return ExitCode.INTERRUPTED;
    }
}
