// Each test has the machine to itself: what they measure would disturb what another one measures.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
