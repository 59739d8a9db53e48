package org.tradebrief.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Expression;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Outcome;
import org.tradebrief.derive.WorldFindings;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.intake.FigureFiles;
import org.tradebrief.intake.Observation;
import org.tradebrief.intake.ObservationFiles;
import org.tradebrief.intake.Row;
import org.tradebrief.reconcile.Component;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;
import org.tradebrief.store.RunRecords;
import org.tradebrief.store.VintageTable;

/** The job: one step for each stage, each of which can be restarted; the three writers run side by side. */
@SpringBootConfiguration
@EnableAutoConfiguration
class JobConfiguration {
    static final String JOB = "tradebrief";
    private static final int ROWS = 500;
    private static final int COMPONENTS = 200;
    private static final int DERIVATIONS = 10;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StepExecutionListener watcher;

    JobConfiguration(JobRepository repository, PlatformTransactionManager transactions, StepExecutionListener watcher) {
        this.repository = repository;
        this.transactions = transactions;
        this.watcher = watcher;
    }

    @Bean
    RunState runState(RunPlan plan, JdbcTemplate jdbc) {
        List<Class<?>> sealedTypes =
                List.of(Reading.class, Expression.class, Input.class, Outcome.class, Constraint.class, Origin.class);
        return new RunState(plan, new RunRecords(jdbc, sealedTypes), new VintageTable(jdbc));
    }

    @Bean
    Supplier<Inputs> inputs(RunPlan plan) {
        return SingletonSupplier.of(() -> Inputs.of(plan));
    }

    @Bean
    Job tradebriefJob(
            Step keepInputs,
            Step recallEditions,
            Step readFigures,
            Step readObservations,
            Step checkFigures,
            Step reconcileFigures,
            Step repairFigures,
            Step deriveIndicators,
            Step writeWorkbooks,
            Step writeReport,
            Step writeData,
            Step publish) {
        Flow writers = new FlowBuilder<SimpleFlow>("writers")
                .split(new SimpleAsyncTaskExecutor("write-"))
                .add(alone(writeWorkbooks), alone(writeReport), alone(writeData))
                .build();
        Flow edition = new FlowBuilder<SimpleFlow>("edition")
                .start(keepInputs)
                .next(recallEditions)
                .next(readFigures)
                .next(readObservations)
                .next(checkFigures)
                .next(reconcileFigures)
                .next(repairFigures)
                .next(deriveIndicators)
                .next(writers)
                .next(publish)
                .build();
        return new JobBuilder(JOB, repository).start(edition).end().build();
    }

    @Bean
    Step keepInputs(RunPlan plan) {
        return tasklet("keepInputs", new KeepInputs(plan));
    }

    @Bean
    Step recallEditions(RunPlan plan, RunState state) {
        return tasklet("recallEditions", new RecallEditions(plan, state.vintages()));
    }

    @Bean
    Step readFigures(RunPlan plan, RunState state, Supplier<Inputs> inputs) {
        Supplier<FigureFiles> files = () -> inputs.get().figures();
        return step("readFigures")
                .<Row<ReadFigure>, Row<ReadFigure>>chunk(ROWS)
                .reader(new RowReader<>(files, plan.rowsLastTime(FigureFiles.FOLDER)))
                .writer(new RowWriter<>(state, files, Optional::of))
                .listener(new ClearsBeforeFirstAttempt(
                        state, RunState.Kind.FIGURE, RunState.Kind.QUARANTINED, RunState.Kind.INVENTORY))
                .transactionManager(transactions)
                .build();
    }

    @Bean
    Step readObservations(RunPlan plan, RunState state, Supplier<Inputs> inputs) {
        Supplier<ObservationFiles> files = () -> inputs.get().observations();
        return step("readObservations")
                .<Row<Observation>, Row<Observation>>chunk(ROWS)
                .reader(new RowReader<>(files, plan.rowsLastTime(ObservationFiles.FOLDER)))
                .writer(new RowWriter<>(
                        state, files, observation -> inputs.get().observed().figure(observation)))
                .transactionManager(transactions)
                .build();
    }

    @Bean
    Step checkFigures(RunPlan plan, RunState state, Supplier<Inputs> inputs) {
        return tasklet("checkFigures", new CheckFigures(plan, state, inputs));
    }

    @Bean
    Step reconcileFigures(RunPlan plan, RunState state) {
        return step("reconcileFigures")
                .<Component, SolvedComponent>chunk(COMPONENTS)
                .reader(new RestartableList<>(
                        "components",
                        () -> Component.split(Stages.constraints(state.figures(), state.findings(), plan))))
                .processor(new SolveComponent())
                .writer(chunk -> state.append(RunState.Kind.SOLUTION, chunk.getItems()))
                .listener(new ClearsBeforeFirstAttempt(state, RunState.Kind.SOLUTION))
                .transactionManager(transactions)
                .build();
    }

    @Bean
    Step repairFigures(RunPlan plan, RunState state) {
        return tasklet("repairFigures", new RepairFigures(plan, state));
    }

    @Bean
    Step deriveIndicators(RunPlan plan, RunState state) {
        return step("deriveIndicators")
                .<Derivation, List<Derived>>chunk(DERIVATIONS)
                .reader(new RestartableList<>("derivations", plan.catalogue()::derivations))
                .processor(new DeriveIndicator(plan, state))
                .writer(chunk -> chunk.getItems().forEach(derived -> {
                    state.append(RunState.Kind.INDICATOR, derived);
                    state.append(RunState.Kind.FINDING, WorldFindings.of(derived, plan.catalogue()));
                }))
                .listener(new ClearsBeforeFirstAttempt(state, RunState.Kind.INDICATOR))
                .transactionManager(transactions)
                .build();
    }

    @Bean
    Step writeWorkbooks(RunPlan plan, RunState state, Milestones milestones) {
        return tasklet(
                "writeWorkbooks",
                new WriteFiles(
                        plan,
                        state,
                        "workbooks",
                        (release, planned, folder) -> EditionFiles.workbooks(release, planned, folder, milestones)));
    }

    @Bean
    Step writeReport(RunPlan plan, RunState state) {
        return tasklet("writeReport", new WriteFiles(plan, state, "report", EditionFiles::reports));
    }

    @Bean
    Step writeData(RunPlan plan, RunState state) {
        return tasklet("writeData", new WriteFiles(plan, state, "data", EditionFiles::data));
    }

    @Bean
    Step publish(RunPlan plan, RunState state) {
        return tasklet("publish", new Publish(plan, state));
    }

    private StepBuilder step(String name) {
        return new StepBuilder(name, repository).listener(watcher);
    }

    private Step tasklet(String name, Tasklet tasklet) {
        return step(name).tasklet(tasklet, transactions).build();
    }

    private static Flow alone(Step step) {
        return new FlowBuilder<SimpleFlow>(step.getName()).start(step).build();
    }
}
