// Each test has the machine to itself: what they measure would disturb what another one measures.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
