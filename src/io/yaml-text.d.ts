/** The build takes YAML files in as their text. */
declare module "*.yaml" {
  const text: string;
  export default text;
}
