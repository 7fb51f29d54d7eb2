/** The part of jstat that is used here; the package brings no types. */
declare module "jstat" {
  const jstat: {
    readonly jStat: {
      readonly normal: { readonly inv: (probability: number, mean: number, sd: number) => number };
      readonly studentt: {
        readonly inv: (probability: number, degrees: number) => number;
        readonly cdf: (value: number, degrees: number) => number;
      };
      readonly gammaln: (shape: number) => number;
    };
  };
  export default jstat;
}
